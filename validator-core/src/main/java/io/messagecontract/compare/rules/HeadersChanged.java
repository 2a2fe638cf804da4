package io.messagecontract.compare.rules;

import io.messagecontract.compare.rules.ContractChange.Effect;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The headers of a message are described on one side only. */
final class HeadersChanged implements ContractRule {

  private static final RuleId ID = new RuleId("headers-changed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    List<ContractChange> changes = new ArrayList<>();
    for (ContractPair.MessagePair message : pair.commonMessages()) {
      Message before = message.before().orElseThrow();
      Message after = message.after().orElseThrow();
      if (before.headers().isPresent() != after.headers().isPresent()) {
        changes.add(change(before, after));
      }
    }
    return changes;
  }

  private static ContractChange change(Message before, Message after) {
    String was = before.headers().isPresent() ? "described" : "not described";
    String is = after.headers().isPresent() ? "are" : "are not";
    return new ContractChange(
        ID,
        Effect.UNKNOWN,
        List.of(after),
        after.location(),
        Optional.of(before.location()),
        after.id().toString(),
        "The headers were " + was + " and " + is + " now",
        "describe the headers on both sides");
  }
}
