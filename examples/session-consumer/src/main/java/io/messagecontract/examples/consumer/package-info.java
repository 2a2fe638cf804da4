/** Keeps the history of game sessions. It reads messages, and knows nothing of a broker. */
@NullMarked
package io.messagecontract.examples.consumer;

import org.jspecify.annotations.NullMarked;
