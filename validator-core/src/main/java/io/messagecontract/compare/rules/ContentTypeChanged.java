package io.messagecontract.compare.rules;

import io.messagecontract.compare.rules.ContractChange.Effect;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The media type of a message is another one. */
final class ContentTypeChanged implements ContractRule {

  private static final RuleId ID = new RuleId("content-type-changed");

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
      if (!before.contentType().equals(after.contentType())) {
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
        "The content type was \""
            + before.contentType()
            + "\" and is \""
            + after.contentType()
            + "\" now",
        "keep the content type, or send the new one on a channel of its own");
  }
}
