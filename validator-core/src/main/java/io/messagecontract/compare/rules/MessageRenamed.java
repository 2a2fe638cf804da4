package io.messagecontract.compare.rules;

import io.messagecontract.compare.rules.ContractPair.CommonMessage;
import io.messagecontract.finding.RuleId;
import java.util.List;

/** A message that tells its name to its readers has another one. */
final class MessageRenamed implements ContractRule {

  private static final RuleId ID = new RuleId("message-renamed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    boolean namesAreRead =
        pair.before().identification().isPresent() || pair.after().identification().isPresent();
    return pair.commonMessages().stream()
        .filter(message -> namesAreRead && !before(message).equals(after(message)))
        .map(
            message ->
                ContractChange.unknown(
                    ID,
                    message,
                    "The message \""
                        + before(message)
                        + "\" is called \""
                        + after(message)
                        + "\" now",
                    "keep the name, or send both messages until every consumer knows the new one"))
        .toList();
  }

  private static String before(CommonMessage message) {
    return message.before().id().name();
  }

  private static String after(CommonMessage message) {
    return message.after().id().name();
  }
}
