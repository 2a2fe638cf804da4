/**
 * Schemas written as formulas: all keywords of the drafts as statements about values.
 *
 * <p>The only package that knows how a keyword, a reference or a closed object is said as a
 * formula. It must not know how formulas are compared.
 */
@NullMarked
package io.messagecontract.normal;

import org.jspecify.annotations.NullMarked;
