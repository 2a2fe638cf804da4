package io.messagecontract.compare.rules.contract;

import io.messagecontract.contract.Message;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A channel that was there carries a message that it did not carry before. */
final class MessageAdded implements ContractRule {

  static final RuleId ID = new RuleId("message-added");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(MessageRemoved.ID);
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    List<ContractChange> changes = new ArrayList<>();
    for (ContractPair.ChannelPair channel : pair.channels()) {
      for (ContractPair.MessagePair message : channel.messages()) {
        if (channel.before().isPresent() && message.before().isEmpty()) {
          message
              .after()
              .filter(m -> !pair.hasMoved(m))
              .map(MessageAdded::change)
              .ifPresent(changes::add);
        }
      }
    }
    return changes;
  }

  private static ContractChange change(Message message) {
    return new ContractChange(
        ID,
        Effect.come(message),
        List.of(message),
        message.location(),
        Optional.empty(),
        message.id().toString(),
        "The message \"" + message.id().name() + "\" is new on a channel that has consumers",
        "let consumers ignore messages whose name they do not know before it is sent");
  }
}
