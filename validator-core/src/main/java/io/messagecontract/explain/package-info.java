/**
 * The pages of the rules, for whoever has met one.
 *
 * <p>The pages are those of {@code docs/rules}; the build puts them into the jar. This package must
 * not know any check.
 */
@NullMarked
package io.messagecontract.explain;

import org.jspecify.annotations.NullMarked;
