/**
 * Finds a value of a set, or proves that it has none, or says what stands in the way.
 *
 * <p>The sets are formulas. All that a value has to be like is broken up until only statements
 * about one kind of value are left (a tableau); what its parts have to be like are questions of
 * their own, each answered once. This package must not know schemas, nor why anybody asks.
 */
@NullMarked
package io.messagecontract.solver;

import org.jspecify.annotations.NullMarked;
