package io.messagecontract.places;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.places.Scope.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds all schemas that can apply to one value: the same that the validator finds for a message,
 * but for all messages at once.
 */
final class ScopeReader {

  private static final Scope EMPTY = new Scope(List.of(), false, Set.of(), List.of(), Set.of());

  private final References references;
  private final SchemaDialect dialect;
  private int left;

  /**
   * Reads scopes.
   *
   * @param most how many, all in all
   */
  ScopeReader(Documents documents, SchemaDialect dialect, int most) {
    this.references = new References(documents);
    this.dialect = dialect;
    this.left = most;
  }

  /** Tells whether there were more scopes than are read; what is beyond them is empty. */
  boolean isExhausted() {
    return left <= 0;
  }

  Scope read(List<Place> entries) {
    return read(entries, Set.of());
  }

  private Scope read(List<Place> entries, Set<String> given) {
    if (left-- <= 0) {
      return EMPTY;
    }
    Reading reading = new Reading();
    entries.forEach(reading::visit);
    return new Scope(reading.schemas, reading.never, given, reading.choices, Set.of());
  }

  /** Also said as {@code {"not": {}}}. */
  private static boolean isFalse(JsonNode schema) {
    JsonNode not = schema.path("not");
    return schema.isBoolean() ? !schema.booleanValue() : isTrue(not);
  }

  private static boolean isTrue(JsonNode schema) {
    return schema.isBoolean() ? schema.booleanValue() : schema.isObject() && schema.isEmpty();
  }

  private final class Reading {
    private final List<Place> schemas = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();
    private boolean never;

    void visit(Place schema) {
      never |= isFalse(schema.node());
      if (!schema.node().isObject() || !visited.add(schema.id())) {
        return;
      }
      if (References.isReference(schema.node())) {
        visit(target(schema));
        if (SubSchemas.isOnlyReference(schema, dialect)) {
          return;
        }
      }
      schemas.add(schema);
      children(schema, "allOf").forEach(this::visit);
      oneOfThem(children(schema, "oneOf"), true);
      oneOfThem(children(schema, "anyOf"), false);
      schema.member("if").ifPresent(condition -> condition(schema, condition));
      dependent(children(schema, "dependentSchemas"));
      dependent(children(schema, "dependencies"));
    }

    private void oneOfThem(List<Place> branches, boolean isExclusive) {
      List<Place> possible = branches.stream().filter(one -> !isFalse(one.node())).toList();
      if (possible.size() == 1) {
        visit(possible.get(0));
      } else if (!possible.isEmpty()) {
        add(possible.stream().map(one -> read(List.of(one))).toList(), isExclusive);
      }
    }

    /** Where a condition holds, it applies together with what follows from it. */
    private void condition(Place schema, Place condition) {
      List<Place> then = schema.member("then").stream().toList();
      List<Place> otherwise = schema.member("else").stream().toList();
      if (isTrue(condition.node())) {
        then.forEach(this::visit);
      } else if (isFalse(condition.node())) {
        otherwise.forEach(this::visit);
      } else {
        List<Place> holds = new ArrayList<>(List.of(condition));
        holds.addAll(then);
        add(List.of(read(holds), read(otherwise)), true);
      }
    }

    private void dependent(List<Place> dependents) {
      for (Place dependent : dependents) {
        if (dependent.node().isObject()) {
          add(List.of(read(List.of(dependent), Set.of(dependent.key())), EMPTY), true);
        }
      }
    }

    private void add(List<Scope> options, boolean isExclusive) {
      Choice choice = new Choice(options, isExclusive);
      if (!choice.isEmpty()) {
        choices.add(choice);
      }
    }
  }

  private static List<Place> children(Place schema, String keyword) {
    return schema.member(keyword).map(Place::children).orElse(List.of());
  }

  private Place target(Place reference) {
    try {
      return references.step(reference);
    } catch (BrokenReferenceException e) {
      throw new IllegalStateException("checked when the contract was loaded", e);
    }
  }
}
