package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.contract.SubSchemas.SubSchema;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.validate.MetaSchemas;
import io.messagecontract.validate.SchemaFault;
import io.messagecontract.validate.SchemaFault.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A schema that is not valid against the meta-schema of its draft (draft-07 core, section 6.3.1;
 * AsyncAPI 3.0.0, Schema Object).
 */
final class InvalidSchema implements DocumentRule {

  private static final List<String> DEFINITIONS = List.of("definitions", "$defs");

  private final MetaSchemas metaSchemas = new MetaSchemas();

  @Override
  public String id() {
    return "invalid-schema";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    Set<String> covered = covered(document);
    for (SchemaVisit schema : document.schemas()) {
      if (!covered.contains(schema.place().id()) && !faults(schema, document).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    Set<String> covered = covered(document);
    return document.schemas().stream()
        .filter(schema -> !covered.contains(schema.place().id()))
        .flatMap(schema -> findings(schema, document));
  }

  private Stream<Finding> findings(SchemaVisit schema, AsyncApiDocument document) {
    return faults(schema, document).stream()
        .filter(fault -> fault.kind() == Kind.VALUE)
        .map(fault -> finding(fault, document));
  }

  private List<SchemaFault> faults(SchemaVisit schema, AsyncApiDocument document) {
    return metaSchemas.faults(schema.place(), Schemas.draft(schema, document));
  }

  private Finding finding(SchemaFault fault, AsyncApiDocument document) {
    return Finding.error(id(), document.locate(fault.place()), fault.message()).hint(fault.hint());
  }

  /** A meta-schema looks at the schemas within a schema, but not behind references. */
  private static Set<String> covered(AsyncApiDocument document) {
    Set<String> covered = new HashSet<>();
    for (SchemaVisit schema : document.schemas()) {
      if (Schemas.isVoid(schema)) {
        continue;
      }
      for (SubSchema inner : SubSchemas.of(schema.place())) {
        covered.add(inner.place().id());
      }
      for (String name : DEFINITIONS) {
        Optional<Place> definitions = schema.place().member(name);
        if (definitions.isPresent()) {
          for (Place definition : definitions.get().children()) {
            covered.add(definition.id());
          }
        }
      }
    }
    return covered;
  }
}
