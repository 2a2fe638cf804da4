package io.messagecontract.load;

import io.messagecontract.contract.Direction;
import io.messagecontract.document.Limits;

/**
 * What a caller may say about how a document is read.
 *
 * @param publishMeans what the application does with the messages of a {@code publish} operation of
 *     AsyncAPI 2; the specification says {@code RECEIVE}, many documents mean {@code SEND}. A
 *     {@code subscribe} operation means the other one. AsyncAPI 3 knows no such doubt.
 * @param limits the bounds within which documents are read
 * @since 0.1.0
 */
public record LoadSettings(Direction publishMeans, Limits limits) {

  /** As the specification says, within {@link Limits#DEFAULT}. */
  public static final LoadSettings DEFAULT = new LoadSettings(Direction.RECEIVE, Limits.DEFAULT);

  /** The same settings with another meaning of {@code publish}. */
  public LoadSettings publishMeans(Direction direction) {
    return new LoadSettings(direction, limits);
  }
}
