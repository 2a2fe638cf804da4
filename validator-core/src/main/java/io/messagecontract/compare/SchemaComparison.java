package io.messagecontract.compare;

import io.messagecontract.compare.rules.contract.ContractPair;
import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.compare.rules.schema.Change;
import io.messagecontract.compare.rules.schema.SchemaPair;
import io.messagecontract.compare.rules.schema.SchemaRules;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.SameMeaning;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two schemas, what changed between them, and the messages that both belong to: forty messages with
 * one payload schema are compared once.
 *
 * @param part which part of the messages the schemas describe
 * @param was the schema as it was; empty where anything was allowed
 * @param is the schema as it is; empty where anything is allowed
 * @param whole what stands for all that no rule has found
 * @param carriers the messages
 */
record SchemaComparison(
    Part part,
    Optional<SchemaPlace> was,
    Optional<SchemaPlace> is,
    List<Change> changes,
    Change whole,
    List<CommonMessage> carriers) {

  private record Schemas(Optional<SchemaPlace> before, Optional<SchemaPlace> after) {}

  /** Schemas that say the same need no comparison. */
  static List<SchemaComparison> of(ContractPair pair) {
    List<SchemaComparison> comparisons = new ArrayList<>();
    ContractSchemas before = new ContractSchemas(pair.before(), FormatModel.ANNOTATION);
    ContractSchemas after = new ContractSchemas(pair.after(), FormatModel.ANNOTATION);
    for (Part part : Part.values()) {
      Map<Schemas, List<CommonMessage>> messages = new LinkedHashMap<>();
      for (CommonMessage message : pair.commonMessages()) {
        if (part.isComparable(message.before()) && part.isComparable(message.after())) {
          Schemas schemas =
              new Schemas(part.schema(message.before()), part.schema(message.after()));
          messages.computeIfAbsent(schemas, s -> new ArrayList<>()).add(message);
        }
      }
      messages.forEach(
          (schemas, carriers) -> {
            if (!isSame(pair.same(), schemas)) {
              comparisons.add(
                  new SchemaComparison(
                      part,
                      schemas.before(),
                      schemas.after(),
                      changes(part, before, after, schemas),
                      SchemaRules.whole(
                          schemas.before().map(before::at), schemas.after().map(after::at)),
                      List.copyOf(carriers)));
            }
          });
    }
    return comparisons;
  }

  /** Returns the messages as they are now. */
  List<Message> messages() {
    return carriers.stream().map(CommonMessage::after).toList();
  }

  private static boolean isSame(SameMeaning same, Schemas schemas) {
    if (schemas.before().isEmpty() || schemas.after().isEmpty()) {
      return schemas.before().equals(schemas.after());
    }
    return same.is(schemas.before().get(), schemas.after().get());
  }

  private static List<Change> changes(
      Part part, ContractSchemas before, ContractSchemas after, Schemas schemas) {
    Optional<Place> was = schemas.before().map(before::at);
    Optional<Place> is = schemas.after().map(after::at);
    if (was.isEmpty() || is.isEmpty()) {
      return SchemaRules.PART.stream()
          .flatMap(rule -> rule.change(part.word(), was, is).stream())
          .toList();
    }
    return SchemaWalk.changes(
        SchemaPair.of(
            new SchemaPair.Versions(
                before.contract().version(), after.contract().version(), part.subject()),
            before.side(schemas.before().get()),
            was.get(),
            after.side(schemas.after().get()),
            is.get()));
  }
}
