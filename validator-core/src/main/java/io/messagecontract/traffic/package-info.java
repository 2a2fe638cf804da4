/**
 * Judges recorded messages in any number, on several threads, and merges what came out for parts of
 * them.
 *
 * <p>The only package that starts threads, and none of them outlives the call that needs them. It
 * must not know where the parts come from, nor where they are kept.
 */
@NullMarked
package io.messagecontract.traffic;

import org.jspecify.annotations.NullMarked;
