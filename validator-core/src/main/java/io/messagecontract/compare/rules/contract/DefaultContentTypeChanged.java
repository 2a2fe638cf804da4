package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** The messages that name no media type have another one. */
final class DefaultContentTypeChanged implements ContractRule {

  private static final RuleId ID = new RuleId("default-content-type-changed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    List<CommonMessage> changed =
        pair.commonMessages().stream().filter(DefaultContentTypeChanged::isChanged).toList();
    return changed.stream().limit(1).map(first -> change(pair, first, changed)).toList();
  }

  private static boolean isChanged(CommonMessage message) {
    return message.before().inheritsContentType()
        && message.after().inheritsContentType()
        && !type(message.before()).equals(type(message.after()));
  }

  private static MediaType type(Message message) {
    return MediaType.of(message.contentType());
  }

  private static ContractChange change(
      ContractPair pair, CommonMessage first, List<CommonMessage> changed) {
    List<Message> messages = changed.stream().map(CommonMessage::after).toList();
    return new ContractChange(
        ID,
        Effect.unseen("JSON text does not show how a message is written or announced"),
        messages,
        Places.field(pair.after(), pair.after().location(), List.of("/defaultContentType")),
        Optional.of(
            Places.field(pair.before(), pair.before().location(), List.of("/defaultContentType"))),
        Places.subject(messages),
        "The default content type was \""
            + first.before().contentType()
            + "\" and is \""
            + first.after().contentType()
            + "\" now",
        "keep the default, or let every message that has it say the old content type");
  }
}
