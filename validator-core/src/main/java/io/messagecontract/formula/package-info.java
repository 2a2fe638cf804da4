/**
 * Sets of JSON values, written as formulas: what one value has to be like, and what its members and
 * items have to be like.
 *
 * <p>A few kinds of statement suffice for all keywords of all drafts, each with a meaning that does
 * not depend on its neighbours. This package must not know schemas, documents or contracts, nor how
 * a value of a set is found.
 */
@NullMarked
package io.messagecontract.formula;

import org.jspecify.annotations.NullMarked;
