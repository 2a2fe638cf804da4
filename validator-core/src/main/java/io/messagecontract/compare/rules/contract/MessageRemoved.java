package io.messagecontract.compare.rules.contract;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message that a channel carried is not documented there any more. */
final class MessageRemoved implements ContractRule {

  static final RuleId ID = new RuleId("message-removed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(MessageAdded.ID);
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    List<ContractChange> changes = new ArrayList<>();
    for (ContractPair.ChannelPair channel : pair.channels()) {
      for (ContractPair.MessagePair message : channel.messages()) {
        if (channel.after().isPresent() && message.after().isEmpty()) {
          Channel is = channel.after().get();
          message
              .before()
              .filter(m -> !pair.hasMoved(m))
              .ifPresent(m -> changes.add(change(is, m)));
        }
      }
    }
    return changes;
  }

  private static ContractChange change(Channel channel, Message message) {
    return new ContractChange(
        ID,
        Effect.gone(List.of(message), false),
        List.of(message),
        channel.location(),
        Optional.of(message.location()),
        message.id().toString(),
        "The message \"" + message.id().name() + "\" is not documented any more",
        "keep the message; mark it deprecated until nobody reads it");
  }
}
