package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds all schemas that apply to one value: those behind {@code $ref} and {@code allOf}, and those
 * of {@code anyOf}, {@code oneOf}, {@code if} and {@code dependentSchemas} that the value
 * satisfies.
 */
final class ApplicableSchemas {

  private final Documents documents;
  private final References references;
  private final SchemaEngine engine;
  private final boolean formats;
  private final Steps steps;

  ApplicableSchemas(Documents documents, SchemaEngine engine, boolean formats, Steps steps) {
    this.documents = documents;
    this.references = new References(documents);
    this.engine = engine;
    this.formats = formats;
    this.steps = steps;
  }

  /**
   * A schema that applies.
   *
   * @param schema an object schema
   * @param demanded whether strictness demands what it documents; of the branches of an {@code
   *     anyOf}, several may apply, and none is demanded
   */
  record Applied(Place schema, boolean demanded) {}

  /** Tells whether the name of a property is one that a pattern describes. */
  boolean matches(String pattern, String name) {
    return engine.pattern(pattern).matches(name);
  }

  Place at(SchemaPlace schema) {
    JsonNode root = documents.loaded(schema.path()).root();
    return new Place(schema.path(), schema.pointer(), root.at(schema.pointer()));
  }

  List<Applied> to(List<Place> schemas, SchemaPlace from, JsonNode value) {
    Search search = new Search(from, value);
    schemas.forEach(schema -> search.visit(schema, true));
    return search.found;
  }

  private final class Search {
    final List<Applied> found = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();
    private final SchemaPlace from;
    private final JsonNode value;

    Search(SchemaPlace from, JsonNode value) {
      this.from = from;
      this.value = value;
    }

    void visit(Place schema, boolean demanded) {
      if (!schema.node().isObject() || !visited.add(schema.id() + demanded)) {
        return;
      }
      if (References.isReference(schema.node())) {
        visit(target(schema), demanded);
        if (SubSchemas.isOnlyReference(schema, from.dialect())) {
          return;
        }
      }
      found.add(new Applied(schema, demanded));
      branches(schema, "allOf").forEach(branch -> visit(branch, demanded));
      satisfied(branches(schema, "oneOf")).forEach(branch -> visit(branch, demanded));
      satisfied(branches(schema, "anyOf")).forEach(branch -> visit(branch, false));
      condition(schema, demanded);
      dependent(schema, "dependentSchemas", demanded);
      dependent(schema, "dependencies", demanded);
    }

    private void condition(Place schema, boolean demanded) {
      schema
          .member("if")
          .ifPresent(
              condition -> {
                boolean holds = accepts(condition);
                if (holds) {
                  visit(condition, false);
                }
                schema.member(holds ? "then" : "else").ifPresent(next -> visit(next, demanded));
              });
    }

    private void dependent(Place schema, String keyword, boolean demanded) {
      for (Place dependent : branches(schema, keyword)) {
        if (value.has(dependent.key())) {
          visit(dependent, demanded);
        }
      }
    }

    private List<Place> branches(Place schema, String keyword) {
      return schema.member(keyword).map(Place::children).orElse(List.of());
    }

    private List<Place> satisfied(List<Place> branches) {
      return branches.stream().filter(this::accepts).toList();
    }

    private boolean accepts(Place schema) {
      SchemaPlace place = new SchemaPlace(schema.path(), schema.pointer(), from.dialect());
      return engine.errors(place, value, formats, true, steps).isEmpty();
    }
  }

  private Place target(Place reference) {
    try {
      return references.step(reference);
    } catch (BrokenReferenceException e) {
      throw new IllegalStateException("checked when the contract was loaded", e);
    }
  }
}
