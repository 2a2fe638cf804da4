package io.messagecontract.contract;

import io.messagecontract.finding.Location;
import java.util.List;
import java.util.Optional;

/**
 * What the application does on a channel.
 *
 * @param id its key in AsyncAPI 3; in AsyncAPI 2 its {@code operationId}, else its channel and
 *     keyword
 * @param direction what the application does
 * @param channel the channel's address
 * @param messages the messages that it does this with
 * @param reply how the other side answers, or is answered (AsyncAPI 3, Operation Reply Object)
 * @param extras its bindings and extensions
 * @param location where the contract documents it
 * @since 0.1.0
 */
public record Operation(
    String id,
    Direction direction,
    String channel,
    List<MessageId> messages,
    Optional<Reply> reply,
    Extras extras,
    Location location) {

  /** Copies the list. */
  public Operation {
    messages = List.copyOf(messages);
  }

  /**
   * The answer to a message; it travels in the other direction.
   *
   * @param channel the address of the channel that it uses, if the document says so
   * @param address where a message says to which address its answer goes
   * @param messages the messages that answer
   */
  public record Reply(
      Optional<String> channel, Optional<RuntimeExpression> address, List<MessageId> messages) {

    /** Copies the list. */
    public Reply {
      messages = List.copyOf(messages);
    }
  }
}
