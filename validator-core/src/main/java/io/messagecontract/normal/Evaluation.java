package io.messagecontract.normal;

import io.messagecontract.document.Place;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.UndecidedException;
import io.messagecontract.reading.SchemaReader;
import io.messagecontract.reading.SchemaReferences;
import io.messagecontract.reading.ScopedSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out which properties, or which items, a schema evaluates together with those that it
 * applies to the same value (JSON Schema 2020-12 core, section 11).
 */
final class Evaluation {

  static final String PROPERTIES = "unevaluatedProperties";
  static final String ITEMS = "unevaluatedItems";

  private static final int DEEPEST = 60;

  private final Formulas formulas;
  private final SchemaReader reader;
  private final SchemaReferences references;
  private final OpenSchemas schemas;
  private final String keyword;
  private final Set<Object> underway = new HashSet<>();

  Evaluation(
      Formulas formulas,
      SchemaReader reader,
      SchemaReferences references,
      OpenSchemas schemas,
      String keyword) {
    this.formulas = formulas;
    this.reader = reader;
    this.references = references;
    this.schemas = schemas;
    this.keyword = keyword;
  }

  /**
   * Returns all outcomes, before the schema's own keyword is applied.
   *
   * @throws UndecidedException if there are too many
   */
  Outcomes of(ScopedSchema schema) {
    return within(schema, own(schema));
  }

  private Outcomes inPlace(ScopedSchema schema) {
    if (!schema.place().node().isObject() || reader.isLeftOut(schema.place())) {
      return Outcomes.always(formulas, Evaluated.NOTHING);
    }
    return reader.schema(schema.place(), keyword).isPresent()
        ? Outcomes.always(formulas, Evaluated.ALL)
        : within(schema, own(schema));
  }

  private Evaluated own(ScopedSchema schema) {
    return keyword.equals(ITEMS) ? items(schema) : properties(schema.place());
  }

  /** A schema that leads back to itself adds nothing to itself. */
  private Outcomes within(ScopedSchema unentered, Evaluated own) {
    ScopedSchema schema = references.entered(unentered);
    if (own.equals(Evaluated.ALL) || !underway.add(schema.name())) {
      return Outcomes.always(formulas, own);
    }
    if (underway.size() > DEEPEST) {
      throw new UndecidedException("schemas for one value nest too deeply");
    }
    Outcomes outcomes = Outcomes.always(formulas, own);
    for (Outcomes next : applied(schema)) {
      outcomes = next.areNothing() ? outcomes : outcomes.and(next, formulas);
    }
    underway.remove(schema.name());
    return outcomes;
  }

  private List<Outcomes> applied(ScopedSchema schema) {
    List<Outcomes> applied = new ArrayList<>();
    references.of(schema).forEach(target -> applied.add(inPlace(target)));
    parts(schema, "allOf").forEach(branch -> applied.add(inPlace(branch)));
    parts(schema, "anyOf").forEach(branch -> applied.add(satisfied(branch)));
    List<ScopedSchema> one = parts(schema, "oneOf");
    if (!one.isEmpty()) {
      List<Outcomes> ways =
          one.stream().map(branch -> inPlace(branch).given(schemas.of(branch), formulas)).toList();
      applied.add(Outcomes.oneOf(ways, formulas));
    }
    reader
        .schema(schema.place(), "if")
        .map(schema::to)
        .ifPresent(condition -> applied.add(condition(schema, condition)));
    for (String dependencies : List.of("dependentSchemas", "dependencies")) {
      for (ScopedSchema dependent : parts(schema, dependencies)) {
        Formula has = ObjectKeywords.has(formulas, dependent.place().key());
        applied.add(either(has, inPlace(dependent), nothing()));
      }
    }
    return applied;
  }

  private Outcomes satisfied(ScopedSchema branch) {
    Outcomes then = inPlace(branch);
    return then.areNothing() ? then : either(schemas.of(branch), then, nothing());
  }

  private Outcomes condition(ScopedSchema schema, ScopedSchema condition) {
    Outcomes then = inPlace(condition).and(next(schema, "then"), formulas);
    return either(schemas.of(condition), then, next(schema, "else"));
  }

  private Outcomes next(ScopedSchema schema, String name) {
    Optional<Place> next = reader.schema(schema.place(), name);
    return next.map(schema::to).map(this::inPlace).orElse(nothing());
  }

  private Outcomes either(Formula condition, Outcomes then, Outcomes otherwise) {
    Formula not = formulas.not(condition);
    return Outcomes.oneOf(
        List.of(then.given(condition, formulas), otherwise.given(not, formulas)), formulas);
  }

  private Outcomes nothing() {
    return Outcomes.always(formulas, Evaluated.NOTHING);
  }

  private List<ScopedSchema> parts(ScopedSchema schema, String name) {
    return reader.parts(schema.place(), name).stream().map(schema::to).toList();
  }

  private Evaluated properties(Place schema) {
    return reader.schema(schema, "additionalProperties").isPresent()
        ? Evaluated.ALL
        : Evaluated.properties(keys(schema, "properties"), keys(schema, "patternProperties"));
  }

  private Set<String> keys(Place schema, String name) {
    return reader.parts(schema, name).stream().map(Place::key).collect(Collectors.toSet());
  }

  private Evaluated items(ScopedSchema schema) {
    if (ArrayKeywords.rest(reader, schema.place()).isPresent()) {
      return Evaluated.ALL;
    }
    Set<Formula> contained =
        reader
            .evaluatingContains(schema.place())
            .map(contains -> Set.of(schemas.of(schema.to(contains))))
            .orElse(Set.of());
    return Evaluated.items(ArrayKeywords.positions(reader, schema.place()).size(), contained);
  }
}
