package io.messagecontract.compare;

import io.messagecontract.compare.rules.Change;
import io.messagecontract.compare.rules.ContractPair;
import io.messagecontract.compare.rules.ContractPair.CommonMessage;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.SameMeaning;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Side;
import io.messagecontract.validate.SchemaValidator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two schemas, what changed between them, and the messages that both belong to: forty messages with
 * one payload schema are compared once.
 *
 * @param part which part of the messages the schemas describe
 * @param messages the messages as they are now
 */
record SchemaComparison(
    Part part,
    Side before,
    Place was,
    Side after,
    Place is,
    List<Change> changes,
    List<Message> messages) {

  /** What of a message a schema describes. */
  enum Part {
    PAYLOAD,
    HEADERS
  }

  /** Schemas that say the same need no comparison. */
  static List<SchemaComparison> of(ContractPair pair) {
    List<SchemaComparison> comparisons = new ArrayList<>();
    SameMeaning same = SameMeaning.of(pair.before(), pair.after());
    comparisons.addAll(of(pair, same, Part.PAYLOAD, Message::payload));
    comparisons.addAll(of(pair, same, Part.HEADERS, Message::headers));
    return comparisons;
  }

  private static List<SchemaComparison> of(
      ContractPair pair,
      SameMeaning same,
      Part part,
      Function<Message, Optional<SchemaPlace>> schema) {
    record Schemas(SchemaPlace before, SchemaPlace after) {}
    Map<Schemas, List<Message>> messages = new LinkedHashMap<>();
    for (CommonMessage message : pair.commonMessages()) {
      Optional<SchemaPlace> before = schema.apply(message.before());
      Optional<SchemaPlace> after = schema.apply(message.after());
      if (before.isPresent() && after.isPresent()) {
        messages
            .computeIfAbsent(new Schemas(before.get(), after.get()), s -> new ArrayList<>())
            .add(message.after());
      }
    }
    messages.keySet().removeIf(schemas -> same.is(schemas.before(), schemas.after()));
    if (messages.isEmpty()) {
      return List.of();
    }
    SchemaValidator validatorBefore = validator(pair.before());
    SchemaValidator validatorAfter = validator(pair.after());
    List<SchemaComparison> comparisons = new ArrayList<>();
    messages.forEach(
        (schemas, carriers) -> {
          Side before =
              SchemaSide.of(pair.before(), validatorBefore, Optional.of(schemas.before()));
          Side after = SchemaSide.of(pair.after(), validatorAfter, Optional.of(schemas.after()));
          Place was = before.at(schemas.before());
          Place is = after.at(schemas.after());
          List<Change> changes = SchemaWalk.changes(before, was, after, is);
          comparisons.add(
              new SchemaComparison(part, before, was, after, is, changes, List.copyOf(carriers)));
        });
    return comparisons;
  }

  private static SchemaValidator validator(Contract contract) {
    return new SchemaValidator(contract.documents(), false);
  }
}
