/**
 * Compiled verdicts: tells from the tokens of a message, without a tree, whether schemas accept it.
 *
 * <p>All schemas that apply to one place are merged into one {@link
 * io.messagecontract.verdict.Check} when it is first met. What cannot be compiled is left to a
 * {@link io.messagecontract.verdict.Reference}, for that value only. This package must not know
 * which engine that is, nor what a contract is; it never says what is wrong with a message.
 */
@NullMarked
package io.messagecontract.verdict;

import org.jspecify.annotations.NullMarked;
