package io.messagecontract.compare.rules.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** The body of a message is described in a language other than JSON Schema, in other words. */
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
    return !SchemaFormatChanged.isChanged(message)
        && !words(pair.before(), message.before()).equals(words(pair.after(), message.after()));
  }

  /**
   * What cannot be understood can still be compared word by word; of a reference that leads to
   * where nobody may go, the words are all that is known.
   */
  private static Optional<JsonNode> words(Contract contract, Message message) {
    return message
        .foreign()
        .map(
            schema ->
                followed(
                    contract,
                    new Place(
                        schema.path(),
                        schema.pointer(),
                        contract.documents().loaded(schema.path()).root().at(schema.pointer()))));
  }

  private static JsonNode followed(Contract contract, Place place) {
    try {
      return new References(contract.documents()).follow(place).node();
    } catch (BrokenReferenceException e) {
      return place.node();
    }
  }

  private static String how(Message message) {
    return message
        .schemaFormat()
        .map(format -> "in \"" + format + "\"")
        .orElse(message.payload().isPresent() ? "in JSON Schema" : "not at all");
  }
}
