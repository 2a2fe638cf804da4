package io.messagecontract.compare.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.compare.rules.ContractPair.CommonMessage;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.RuleId;
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
    return pair.commonMessages().stream()
        .filter(message -> isChanged(pair, message))
        .map(
            message ->
                ContractChange.unknown(
                    ID,
                    message,
                    "The payload was described "
                        + how(message.before())
                        + " and is described "
                        + how(message.after())
                        + " now, in other words",
                    "describe the payload in JSON Schema on both sides"))
        .toList();
  }

  private static boolean isChanged(ContractPair pair, CommonMessage message) {
    return message.before().payload().isPresent() != message.after().payload().isPresent()
        || !foreign(pair.before(), message.before()).equals(foreign(pair.after(), message.after()));
  }

  /** What cannot be understood can still be compared word by word. */
  private static Optional<JsonNode> foreign(Contract contract, Message message) {
    return message
        .foreign()
        .map(schema -> contract.documents().loaded(schema.path()).root().at(schema.pointer()));
  }

  private static String how(Message message) {
    return message
        .schemaFormat()
        .map(format -> "in \"" + format + "\"")
        .orElse(message.payload().isPresent() ? "in JSON Schema" : "not at all");
  }
}
