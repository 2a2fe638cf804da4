package io.messagecontract.lint;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a schema that has values offers in vain: branches that none of them takes, properties
 * that none of them has.
 */
final class UnusedParts {

  private static final int MOST_NAMED = 5;

  /** Each is held against all others. */
  private static final int MOST_BRANCHES = 200;

  private final Satisfiability satisfiability;
  private final SchemaParts parts;
  private final SchemaDialect dialect;

  UnusedParts(Satisfiability satisfiability, SchemaParts parts, SchemaDialect dialect) {
    this.satisfiability = satisfiability;
    this.parts = parts;
    this.dialect = dialect;
  }

  List<Impossibility> in(Place schema) {
    List<Impossibility> found = new ArrayList<>();
    List<SchemaPart> branches =
        parts.of(schema, dialect).stream().filter(UnusedParts::isBranch).toList();
    if (branches.size() <= MOST_BRANCHES) {
      branches.stream()
          .filter(branch -> isUnused(branch, schema))
          .forEach(branch -> found.add(branch(branch, schema)));
    }
    Set<String> names = properties(schema);
    if (!names.isEmpty()) {
      found.add(properties(names, schema));
    }
    return found;
  }

  private static boolean isBranch(SchemaPart part) {
    return part.keyword().equals("oneOf") || part.keyword().equals("anyOf");
  }

  private boolean isUnused(SchemaPart part, Place schema) {
    return !parts.isForbidden(part)
        && !satisfiability.isImpossible(part.place(), dialect)
        && satisfiability.isImpossibleTogether(schema, part.place(), Set.of(), dialect);
  }

  private Impossibility branch(SchemaPart part, Place schema) {
    boolean others =
        schema.member(part.keyword()).stream()
            .noneMatch(
                all ->
                    satisfiability.isImpossibleTogether(
                        schema, part.place(), Set.of(all.id()), dialect));
    String why =
        others
            ? "what satisfies it satisfies another branch, too"
            : "the schema around it excludes it";
    return new Impossibility(
        Severity.WARNING,
        part.place(),
        "This branch of \"" + part.keyword() + "\" is never taken: " + why + ".",
        others ? "use anyOf, or let the branches exclude each other" : "correct or remove it");
  }

  /** Only where several schemas speak of one object they get in each other's way. */
  private Set<String> properties(Place schema) {
    if (SubSchemas.isOnlyReference(schema, dialect)) {
      return Set.of();
    }
    Collection<Place> together = together(schema);
    boolean some = together.stream().anyMatch(place -> place.node().has("not"));
    if (together.size() < 2 || some) {
      return Set.of();
    }
    Set<String> names =
        documented(together).entrySet().stream()
            .filter(entry -> entry.getValue().stream().noneMatch(this::isSaid))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    if (names.isEmpty() || !satisfiability.isImpossibleWith(names, schema, dialect)) {
      return Set.of();
    }
    names.removeIf(
        name ->
            !satisfiability.isImpossibleWith(Set.of(name), schema, dialect)
                || isSaidFurtherIn(name, together, schema));
    return names;
  }

  private Map<String, List<SchemaPart>> documented(Collection<Place> together) {
    Map<String, List<SchemaPart>> documented = new LinkedHashMap<>();
    together.stream()
        .flatMap(place -> parts.of(place, dialect).stream())
        .filter(part -> part.keyword().equals("properties"))
        .forEach(
            part ->
                documented
                    .computeIfAbsent(part.place().key(), name -> new ArrayList<>())
                    .add(part));
    return documented;
  }

  private boolean isSaid(SchemaPart part) {
    return parts.isForbidden(part) || satisfiability.isImpossible(part.place(), dialect);
  }

  private boolean isSaidFurtherIn(String name, Collection<Place> together, Place schema) {
    return together.stream()
        .filter(part -> !part.id().equals(schema.id()))
        .filter(part -> documented(together(part)).containsKey(name))
        .anyMatch(part -> satisfiability.isImpossibleWith(Set.of(name), part, dialect));
  }

  private Stream<Place> wholes(Place schema) {
    return parts.of(schema, dialect).stream().filter(SchemaPart::isWhole).map(SchemaPart::place);
  }

  /** Returns the schemas that a value has to satisfy along with this one, and this one. */
  private Collection<Place> together(Place schema) {
    Map<String, Place> found = new LinkedHashMap<>();
    Deque<Place> open = new ArrayDeque<>(List.of(schema));
    while (!open.isEmpty()) {
      Place next = open.pop();
      if (found.putIfAbsent(next.id(), next) == null) {
        wholes(next).forEach(open::push);
      }
    }
    return found.values();
  }

  private static Impossibility properties(Set<String> names, Place schema) {
    String shown =
        names.stream()
            .limit(MOST_NAMED)
            .map(name -> '"' + name + '"')
            .collect(Collectors.joining(", "));
    int more = names.size() - MOST_NAMED;
    return new Impossibility(
        Severity.WARNING,
        schema,
        "The "
            + (names.size() == 1 ? "property " : "properties ")
            + shown
            + (more > 0 ? " and " + more + " more" : "")
            + " can never be there: the schemas that are put together here exclude each other.",
        "correct one of them, or describe the whole object in one schema");
  }
}
