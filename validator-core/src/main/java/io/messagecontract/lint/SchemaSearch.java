package io.messagecontract.lint;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Severity;
import io.messagecontract.lint.rules.DocumentRules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through a payload or headers and all that they hold, and looks for what can never be. */
final class SchemaSearch {

  private static final String HINT = "correct the schema, or write false where nothing is to be";

  private final Satisfiability satisfiability;
  private final SchemaParts parts;
  private final SchemaDialect dialect;
  private final ImpossibleSchemas impossible;
  private final UnusedParts unused;
  private final Map<String, List<Impossibility>> known = new HashMap<>();

  SchemaSearch(Satisfiability satisfiability, SchemaParts parts, SchemaDialect dialect) {
    this.satisfiability = satisfiability;
    this.parts = parts;
    this.dialect = dialect;
    this.impossible = new ImpossibleSchemas(satisfiability, parts, dialect);
    this.unused = new UnusedParts(satisfiability, parts, dialect);
  }

  /** Returns what can never be of a whole, or in it: no more than somebody is told, and some. */
  List<Impossibility> in(Place whole) {
    if (satisfiability.isImpossible(whole, dialect)) {
      return impossible.causes(whole).stream()
          .map(cause -> said(Severity.ERROR, cause, "No message can satisfy this schema"))
          .toList();
    }
    List<Impossibility> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<Place> open = new ArrayDeque<>(List.of(whole));
    while (!open.isEmpty() && found.size() <= DocumentRules.MOST) {
      Place schema = open.pop();
      if (seen.add(schema.id())) {
        found.addAll(known.computeIfAbsent(schema.id(), id -> look(schema)));
        parts.of(schema, dialect).stream()
            .filter(part -> !satisfiability.isImpossible(part.place(), dialect))
            .forEach(part -> open.push(part.place()));
      }
    }
    return found;
  }

  private List<Impossibility> look(Place schema) {
    List<Impossibility> found = new ArrayList<>(unused.in(schema));
    for (SchemaPart part : parts.of(schema, dialect)) {
      if (!parts.isForbidden(part) && satisfiability.isImpossible(part.place(), dialect)) {
        String what = "No value can satisfy this schema, " + part.consequence();
        impossible
            .causes(part.place())
            .forEach(cause -> found.add(said(Severity.WARNING, cause, what)));
      }
    }
    return found;
  }

  private Impossibility said(Severity severity, Place cause, String what) {
    String why = new Contradiction(satisfiability, cause, dialect).words();
    return new Impossibility(severity, cause, what + ": " + why + ".", HINT);
  }
}
