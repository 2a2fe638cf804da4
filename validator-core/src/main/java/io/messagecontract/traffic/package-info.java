/**
 * Judges recorded messages in any number, on several threads.
 *
 * <p>The only package that starts threads, and none of them outlives the call that needs them. It
 * must not know what is made of the results.
 */
@NullMarked
package io.messagecontract.traffic;

import org.jspecify.annotations.NullMarked;
