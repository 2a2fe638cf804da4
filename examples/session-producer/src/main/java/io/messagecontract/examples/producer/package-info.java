/** Publishes what happens to game sessions. It knows the wire format, and nothing of a broker. */
@NullMarked
package io.messagecontract.examples.producer;

import org.jspecify.annotations.NullMarked;
