/**
 * Schemas as sets of values: is there a value in one that is not in the other?
 *
 * <p>An inclusion is claimed only with a proof, a counter-example only after the validator has
 * confirmed it on both sides; all else stays undecided. This package must not know contracts,
 * channels, or what anybody concludes from an answer.
 */
@NullMarked
package io.messagecontract.inclusion;

import org.jspecify.annotations.NullMarked;
