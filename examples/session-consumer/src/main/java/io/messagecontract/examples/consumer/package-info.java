/** Keeps the history of game sessions. Messages that break the contract do not reach it. */
@NullMarked
package io.messagecontract.examples.consumer;

import org.jspecify.annotations.NullMarked;
