/**
 * Publishes what happens to game sessions. What is published is for {@code SessionPublisher} to
 * know, which knows no broker.
 */
@NullMarked
package io.messagecontract.examples.producer;

import org.jspecify.annotations.NullMarked;
