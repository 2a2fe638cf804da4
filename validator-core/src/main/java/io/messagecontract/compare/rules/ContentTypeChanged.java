package io.messagecontract.compare.rules;

import io.messagecontract.compare.rules.ContractPair.CommonMessage;
import io.messagecontract.finding.RuleId;
import java.util.List;

/** The media type of a message is another one. */
final class ContentTypeChanged implements ContractRule {

  private static final RuleId ID = new RuleId("content-type-changed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    return pair.commonMessages().stream()
        .filter(message -> !message.before().contentType().equals(message.after().contentType()))
        .map(
            message ->
                ContractChange.unknown(
                    ID,
                    message,
                    fact(message),
                    "keep the content type, or send the new one on a channel of its own"))
        .toList();
  }

  private static String fact(CommonMessage message) {
    return "The content type was \""
        + message.before().contentType()
        + "\" and is \""
        + message.after().contentType()
        + "\" now";
  }
}
