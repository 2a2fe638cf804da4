package io.messagecontract.compare.rules;

import io.messagecontract.compare.rules.ContractPair.CommonMessage;
import io.messagecontract.finding.RuleId;
import java.util.List;

/** The headers of a message are described on one side only. */
final class HeadersChanged implements ContractRule {

  private static final RuleId ID = new RuleId("headers-changed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    return pair.commonMessages().stream()
        .filter(
            message ->
                message.before().headers().isPresent() != message.after().headers().isPresent())
        .map(
            message ->
                ContractChange.unknown(
                    ID, message, fact(message), "describe the headers on both sides"))
        .toList();
  }

  private static String fact(CommonMessage message) {
    return message.before().headers().isPresent()
        ? "The headers were described and are not now"
        : "The headers were not described and are now";
  }
}
