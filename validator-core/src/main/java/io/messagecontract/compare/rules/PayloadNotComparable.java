package io.messagecontract.compare.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.compare.rules.ContractChange.Effect;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The body of a message is described on one side only, or in a language other than JSON Schema. */
final class PayloadNotComparable implements ContractRule {

  private static final RuleId ID = new RuleId("payload-not-comparable");

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
      boolean bothOrNone = before.payload().isPresent() == after.payload().isPresent();
      if (!bothOrNone || !foreign(pair.before(), before).equals(foreign(pair.after(), after))) {
        changes.add(change(before, after));
      }
    }
    return changes;
  }

  /** What cannot be understood can still be compared word by word. */
  private static Optional<JsonNode> foreign(Contract contract, Message message) {
    return message
        .foreign()
        .map(schema -> contract.documents().loaded(schema.path()).root().at(schema.pointer()));
  }

  private static ContractChange change(Message before, Message after) {
    return new ContractChange(
        ID,
        Effect.UNKNOWN,
        List.of(after),
        after.location(),
        Optional.of(before.location()),
        after.id().toString(),
        "The payload was described "
            + how(before)
            + " and is described "
            + how(after)
            + " now, in other words",
        "describe the payload in JSON Schema on both sides");
  }

  private static String how(Message message) {
    return message
        .schemaFormat()
        .map(format -> "in \"" + format + "\"")
        .orElse(message.payload().isPresent() ? "in JSON Schema" : "not at all");
  }
}
