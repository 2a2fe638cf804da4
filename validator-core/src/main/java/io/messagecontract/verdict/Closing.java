package io.messagecontract.verdict;

import io.messagecontract.contract.SubSchemas;
import io.messagecontract.document.Place;
import io.messagecontract.reading.Children;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the schemas document that have to document all that a value holds, where that is the same
 * for every value; it does not look at drafts, as strict validation does not.
 */
final class Closing {

  private static final List<String> BRANCHES =
      List.of("anyOf", "oneOf", "dependentSchemas", "dependencies");
  private static final List<String> CONDITIONS = List.of("if", "then", "else");

  private final Source source;
  private final List<Place> applied = new ArrayList<>();
  private final Set<String> visited = new HashSet<>();
  private boolean isStatic = true;

  Closing(Source source, List<Place> schemas) {
    this.source = source;
    for (Place schema : schemas) {
      visit(schema);
    }
  }

  /** Nothing has to be documented. */
  static Closing open(Source source) {
    return new Closing(source, List.of());
  }

  private void visit(Place schema) {
    if (!schema.node().isObject() || !visited.add(schema.id())) {
      return;
    }
    source.reader().reference(schema).ifPresent(this::visit);
    if (SubSchemas.isOnlyReference(schema, source.reader().dialect())) {
      return;
    }
    applied.add(schema);
    branches(schema, "allOf").forEach(this::visit);
    isStatic &=
        Stream.concat(
                BRANCHES.stream().flatMap(keyword -> branches(schema, keyword).stream()),
                CONDITIONS.stream().flatMap(keyword -> schema.member(keyword).stream()))
            .noneMatch(source.documenting()::isIn);
  }

  private static List<Place> branches(Place schema, String keyword) {
    return schema.member(keyword).map(Place::children).orElse(List.of());
  }

  /** Returns the first schema that documents properties. */
  Optional<Place> documenting() {
    for (Place schema : applied) {
      if (Children.documentsProperties(schema)) {
        return Optional.of(schema);
      }
    }
    return Optional.empty();
  }

  /** Tells whether anything has to be documented. */
  boolean saysAnything() {
    return !applied.isEmpty();
  }

  /** Tells whether the same schemas apply to every value. */
  boolean isStatic() {
    return isStatic;
  }

  /** Tells whether a member of which no schema says anything is too much. */
  boolean documentsProperties() {
    return documenting().isPresent();
  }

  /** Returns the names of all documented properties. */
  List<String> names() {
    return keys("properties");
  }

  List<String> patterns() {
    return keys("patternProperties");
  }

  private List<String> keys(String keyword) {
    Set<String> keys = new LinkedHashSet<>();
    for (Place schema : applied) {
      for (Place branch : branches(schema, keyword)) {
        keys.add(branch.key());
      }
    }
    return List.copyOf(keys);
  }

  List<Place> ofProperty(String name, Predicate<String> matched) {
    return Children.ofProperty(applied, name, matched);
  }

  List<Place> ofItem(int index) {
    return Children.ofItem(applied, index);
  }

  /** Returns from which index on all items are documented alike. */
  int positions() {
    int most = 0;
    for (Place schema : applied) {
      most = Math.max(most, Children.positions(schema).size());
    }
    return most;
  }
}
