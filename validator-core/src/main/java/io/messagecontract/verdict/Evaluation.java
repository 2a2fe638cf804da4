package io.messagecontract.verdict;

import io.messagecontract.document.Place;
import io.messagecontract.reading.ScopedSchema;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out what a schema evaluates together with those that it applies to the same value (JSON
 * Schema 2020-12 core, section 11), where that is the same for every value.
 */
final class Evaluation {

  private final Source source;
  private final String keyword;
  private final Set<Object> met = new HashSet<>();

  Evaluation(Source source, String keyword) {
    this.source = source;
    this.keyword = keyword;
  }

  /** Tells whether no part that only some values meet evaluates anything. */
  static boolean isStatic(Source source, ScopedSchema schema, String keyword) {
    Evaluated always = new Evaluation(source, keyword).of(schema);
    return always.all() || (!always.counted() && !new Evaluation(source, keyword).depends(schema));
  }

  /** Returns what is evaluated always, before the schema's own keyword is applied. */
  Evaluated of(ScopedSchema unentered) {
    ScopedSchema schema = source.references().entered(unentered);
    Evaluated evaluated = own(schema.place());
    if (met.add(schema.name())) {
      for (ScopedSchema part : always(schema)) {
        evaluated = evaluated.and(inPlace(part));
      }
    }
    return evaluated;
  }

  private Evaluated inPlace(ScopedSchema schema) {
    if (!schema.place().node().isObject()) {
      return Evaluated.NOTHING;
    }
    return source.reader().schema(schema.place(), keyword).isPresent() ? Evaluated.ALL : of(schema);
  }

  private boolean depends(ScopedSchema unentered) {
    ScopedSchema schema = source.references().entered(unentered);
    if (!schema.place().node().isObject() || !met.add(schema.name())) {
      return false;
    }
    return sometimes(schema).anyMatch(this::evaluatesAnything)
        || always(schema).stream().anyMatch(this::depends);
  }

  private boolean evaluatesAnything(ScopedSchema schema) {
    Evaluation fresh = new Evaluation(source, keyword);
    return !fresh.inPlace(schema).equals(Evaluated.NOTHING) || depends(schema);
  }

  private List<ScopedSchema> always(ScopedSchema schema) {
    return Stream.concat(source.references().of(schema).stream(), parts(schema, "allOf")).toList();
  }

  private Stream<ScopedSchema> sometimes(ScopedSchema schema) {
    return Stream.concat(
        Stream.of("anyOf", "oneOf", "dependentSchemas", "dependencies")
            .flatMap(name -> parts(schema, name)),
        Stream.of("if", "then", "else").flatMap(name -> part(schema, name).stream()));
  }

  private Stream<ScopedSchema> parts(ScopedSchema schema, String name) {
    return source.reader().parts(schema.place(), name).stream().map(schema::to);
  }

  private Optional<ScopedSchema> part(ScopedSchema schema, String name) {
    return source.reader().schema(schema.place(), name).map(schema::to);
  }

  private Evaluated own(Place schema) {
    if (keyword.equals(Evaluated.ITEMS)) {
      return ItemParts.rest(source.reader(), schema).isPresent()
          ? Evaluated.ALL
          : new Evaluated(
              false,
              Set.of(),
              Set.of(),
              ItemParts.positions(source.reader(), schema).size(),
              source.reader().evaluatingContains(schema).isPresent());
    }
    return source.reader().schema(schema, "additionalProperties").isPresent()
        ? Evaluated.ALL
        : new Evaluated(
            false, keys(schema, "properties"), keys(schema, "patternProperties"), 0, false);
  }

  private Set<String> keys(Place schema, String name) {
    return source.reader().parts(schema, name).stream()
        .map(Place::key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
