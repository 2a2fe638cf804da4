package io.messagecontract.load;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.MessageId;
import io.messagecontract.contract.Operation;
import io.messagecontract.contract.Operation.Reply;
import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.document.Place;
import java.util.List;
import java.util.Optional;

/**
 * Collects what a document says about one operation, until its messages have their names.
 *
 * @param messages the messages that it names; nothing where it is about all of its channel
 */
record OperationParts(
    Place place,
    String id,
    Direction direction,
    ChannelParts channel,
    Optional<List<Place>> messages,
    Optional<ReplyParts> reply) {

  /** Its answers, on the channel that carries them if the document says which. */
  record ReplyParts(
      Optional<ChannelParts> channel,
      Optional<RuntimeExpression> address,
      Optional<List<Place>> messages) {

    /** An answer to what the application receives is sent by it, and the other way round. */
    void operate(Direction direction) {
      if (channel.isPresent()) {
        channel.get().operate(messages, direction.opposite());
      }
    }

    private Reply reply() {
      return new Reply(
          channel.map(ChannelParts::address),
          address,
          channel.map(c -> c.ids(messages)).orElse(List.of()));
    }
  }

  /** Tells the channels what is done with their messages. */
  void operate() {
    channel.operate(messages, direction);
    if (reply.isPresent()) {
      reply.get().operate(direction);
    }
  }

  Operation operation(LoadContext context) {
    List<MessageId> ids = channel.ids(messages);
    return new Operation(
        id,
        direction,
        channel.address(),
        ids,
        reply.isPresent() ? Optional.of(reply.get().reply()) : Optional.empty(),
        new ExtrasReader(context).extras(place),
        context.locate(place));
  }
}
