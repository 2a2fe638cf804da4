package io.messagecontract.contract;

/**
 * What the application that a contract describes does with a message (AsyncAPI 3.0.0, Operation
 * Object, {@code action}).
 *
 * @since 0.1.0
 */
public enum Direction {
  /** The application sends it; others consume it. */
  SEND,
  /** The application receives it; others produce it. */
  RECEIVE;

  /** Returns what the other side of a channel does. */
  public Direction opposite() {
    return this == SEND ? RECEIVE : SEND;
  }
}
