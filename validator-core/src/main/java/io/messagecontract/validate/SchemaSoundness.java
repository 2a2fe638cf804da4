package io.messagecontract.validate;

import com.networknt.schema.Error;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.contract.SubSchemas.SubSchema;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.finding.Finding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds the schemas of a contract against their meta-schema, because the engine takes {@code type:
 * strng} or {@code required: true} without a word and then rejects everything or nothing.
 *
 * @since 0.1.0
 */
public final class SchemaSoundness {

  private final Contract contract;
  private final SchemaValidator validator;
  private final References references;
  private final Set<String> seen = new TreeSet<>();
  private final Set<Finding> findings = new TreeSet<>();

  private SchemaSoundness(Contract contract) {
    this.contract = contract;
    this.validator = new SchemaValidator(contract.documents(), true);
    this.references = new References(contract.documents());
  }

  /** Returns what is wrong with the schemas of a contract, sorted; empty if all are sound. */
  public static List<Finding> findings(Contract contract) {
    SchemaSoundness soundness = new SchemaSoundness(contract);
    contract.messages().stream().flatMap(SchemaSoundness::schemas).forEach(soundness::check);
    return List.copyOf(soundness.findings);
  }

  private static Stream<SchemaPlace> schemas(Message message) {
    return Stream.concat(message.payload().stream(), message.headers().stream());
  }

  /** A meta-schema looks at all subschemas, but not behind references. */
  private void check(SchemaPlace schema) {
    Deque<Place> todo = new ArrayDeque<>();
    Place root =
        new Place(
            schema.path(),
            schema.pointer(),
            contract.documents().loaded(schema.path()).root().at(schema.pointer()));
    todo.push(root);
    if (!seen.contains(root.id())) {
      checkOne(root, schema);
    }
    while (!todo.isEmpty()) {
      Place place = todo.pop();
      if (!seen.add(place.id())) {
        continue;
      }
      if (References.isReference(place.node())) {
        Place target = target(place);
        if (!seen.contains(target.id())) {
          checkOne(target, schema);
          todo.push(target);
        }
      }
      if (!SubSchemas.isOnlyReference(place, schema.dialect())) {
        SubSchemas.of(place).stream().map(SubSchema::place).forEach(todo::push);
      }
    }
  }

  private void checkOne(Place place, SchemaPlace schema) {
    for (Error error : validator.metaSchemaErrors(place, schema)) {
      String pointer = place.pointer() + error.getInstanceLocation();
      findings.add(
          Finding.error(
                  "invalid-schema",
                  contract.locate(place.path(), pointer),
                  "The schema is not valid at \""
                      + pointer.substring(pointer.lastIndexOf('/') + 1)
                      + "\": "
                      + reason(error)
                      + ".")
              .hint("write it as JSON Schema says"));
    }
  }

  private static String reason(Error error) {
    return error.getKeyword().equals("format")
        ? "it is not a valid " + error.getSchemaNode().asText()
        : error.getMessage();
  }

  private Place target(Place reference) {
    try {
      return references.step(reference);
    } catch (BrokenReferenceException e) {
      throw new IllegalStateException("checked when the contract was loaded", e);
    }
  }
}
