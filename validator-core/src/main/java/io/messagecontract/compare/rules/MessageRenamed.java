package io.messagecontract.compare.rules;

import io.messagecontract.compare.rules.ContractChange.Effect;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message that tells its name to its readers has another one. */
final class MessageRenamed implements ContractRule {

  private static final RuleId ID = new RuleId("message-renamed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    List<ContractChange> changes = new ArrayList<>();
    boolean namesAreRead =
        pair.before().identification().isPresent() || pair.after().identification().isPresent();
    for (ContractPair.MessagePair message :
        namesAreRead ? pair.commonMessages() : List.<ContractPair.MessagePair>of()) {
      Message before = message.before().orElseThrow();
      Message after = message.after().orElseThrow();
      if (!before.id().name().equals(after.id().name())) {
        changes.add(change(before, after));
      }
    }
    return changes;
  }

  private static ContractChange change(Message before, Message after) {
    return new ContractChange(
        ID,
        Effect.UNKNOWN,
        List.of(after),
        after.location(),
        Optional.of(before.location()),
        after.id().toString(),
        "The message \"" + before.id().name() + "\" is called \"" + after.id().name() + "\" now",
        "keep the name, or send both messages until every consumer knows the new one");
  }
}
