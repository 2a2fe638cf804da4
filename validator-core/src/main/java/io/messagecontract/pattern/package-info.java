/**
 * The regular expressions of ECMA-262: what they are made of, and what is wrong with them.
 *
 * <p>This package must not know what matches a text, nor where a pattern stands.
 */
@NullMarked
package io.messagecontract.pattern;

import org.jspecify.annotations.NullMarked;
