package io.messagecontract.coverage;

import io.messagecontract.contract.Direction;

/**
 * Whose tests have exercised a message.
 *
 * @since 0.1.0
 */
public enum Side {
  /** Tests of code that sends the message. */
  PRODUCER(Direction.SEND),
  /** Tests of code that receives the message. */
  CONSUMER(Direction.RECEIVE);

  private final Direction direction;

  Side(Direction direction) {
    this.direction = direction;
  }

  /** Returns what the code under test does with the message. */
  public Direction direction() {
    return direction;
  }
}
