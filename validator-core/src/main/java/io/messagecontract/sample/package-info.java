/**
 * Messages that keep a contract, to feed consumers with.
 *
 * <p>The package exists so that a consumer meets what producers may send before they send it. Every
 * sample has passed the validator before it is handed out; what cannot pass is said in findings,
 * never left out. It must not know who is fed: neither JUnit nor a test.
 */
@NullMarked
package io.messagecontract.sample;

import org.jspecify.annotations.NullMarked;
