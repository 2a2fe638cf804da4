package io.messagecontract.lint;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the innermost schemas because of which no value satisfies another one. */
final class ImpossibleSchemas {

  private final Satisfiability satisfiability;
  private final SchemaParts parts;
  private final SchemaDialect dialect;

  ImpossibleSchemas(Satisfiability satisfiability, SchemaParts parts, SchemaDialect dialect) {
    this.satisfiability = satisfiability;
    this.parts = parts;
    this.dialect = dialect;
  }

  /** Returns where the cause lies, or the causes; the schema itself, if it leads back to itself. */
  List<Place> causes(Place impossible) {
    List<Place> causes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<Place> open = new ArrayDeque<>(List.of(impossible));
    while (!open.isEmpty()) {
      Place schema = open.pop();
      if (seen.add(schema.id())) {
        List<Place> inner = inner(schema);
        inner.forEach(open::add);
        if (inner.isEmpty()) {
          causes.add(schema);
        }
      }
    }
    return causes.isEmpty() ? List.of(impossible) : causes;
  }

  /** Returns the schemas in a schema that explain why no value satisfies it. */
  private List<Place> inner(Place schema) {
    List<SchemaPart> suspects =
        parts.of(schema, dialect).stream()
            .filter(part -> !parts.isForbidden(part))
            .filter(part -> satisfiability.isImpossible(part.place(), dialect))
            .toList();
    if (suspects.isEmpty() || isImpossibleWithout(suspects, schema)) {
      return List.of();
    }
    List<SchemaPart> guilty =
        suspects.stream().filter(part -> suffices(part, suspects, schema)).toList();
    return (guilty.isEmpty() ? suspects : guilty).stream().map(SchemaPart::place).toList();
  }

  private boolean suffices(SchemaPart part, List<SchemaPart> suspects, Place schema) {
    return suspects.size() == 1
        || isImpossibleWithout(
            suspects.stream().filter(other -> !other.equals(part)).toList(), schema);
  }

  private boolean isImpossibleWithout(List<SchemaPart> leftOut, Place schema) {
    Set<String> ids = new HashSet<>();
    leftOut.forEach(part -> ids.addAll(part.contents()));
    return satisfiability.isImpossibleWithout(ids, schema, dialect);
  }
}
