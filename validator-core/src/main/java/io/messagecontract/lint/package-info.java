/**
 * Looks for what is wrong with a contract that can be loaded.
 *
 * <p>Each check is a rule that says findings. This package must not know how a contract was
 * written, nor how two of them compare.
 */
@NullMarked
package io.messagecontract.lint;

import org.jspecify.annotations.NullMarked;
