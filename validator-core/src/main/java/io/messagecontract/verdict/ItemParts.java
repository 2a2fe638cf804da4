package io.messagecontract.verdict;

import io.messagecontract.document.Place;
import io.messagecontract.reading.SchemaReader;
import io.messagecontract.reading.ScopedSchema;
import io.messagecontract.verdict.Items.Contained;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the keywords for items (JSON Schema 2020-12 core, section 10.3.1; draft-07, 6.4). */
final class ItemParts {

  private final Compiler compiler;
  private final Source source;
  private final List<Holder> holders = new ArrayList<>();
  private final List<Contained> contained = new ArrayList<>();
  private final Range size = new Range();
  private boolean unique;

  ItemParts(Compiler compiler, Source source) {
    this.compiler = compiler;
    this.source = source;
  }

  /**
   * What one schema says of items.
   *
   * @param from the index from which on it says the rest
   */
  private record Holder(List<ScopedSchema> first, int from, List<ScopedSchema> rest) {

    void addTo(List<ScopedSchema> found, int index) {
      if (index < first.size()) {
        found.add(first.get(index));
      }
      if (index >= from) {
        found.addAll(rest);
      }
    }
  }

  void add(ScopedSchema schema) {
    Place place = schema.place();
    SchemaReader reader = source.reader();
    List<ScopedSchema> first = positions(reader, place).stream().map(schema::to).toList();
    List<ScopedSchema> rest = rest(reader, place).map(schema::to).stream().toList();
    if (!first.isEmpty() || !rest.isEmpty()) {
      holders.add(new Holder(first, first.size(), rest));
    }
    reader
        .schema(place, Evaluated.ITEMS)
        .map(schema::to)
        .ifPresent(
            unevaluated -> {
              Evaluated all = new Evaluation(source, Evaluated.ITEMS).of(schema);
              if (!all.all()) {
                holders.add(new Holder(List.of(), all.first(), List.of(unevaluated)));
              }
            });
    reader.schema(place, "contains").ifPresent(item -> contained.add(contained(schema, item)));
    size.add(source, place, "minItems", "maxItems");
    unique |= reader.keyword(place, "uniqueItems").filter(u -> u.node().asBoolean()).isPresent();
  }

  /** The reference reads both beside every {@code contains}, though draft-07 does not know them. */
  private Contained contained(ScopedSchema schema, Place item) {
    SchemaReader reader = source.reader();
    return new Contained(
        compiler.part(schema.to(item)),
        Range.limit(reader.member(schema.place(), "minContains")).orElse(1L),
        Range.limit(reader.member(schema.place(), "maxContains")).orElse(Long.MAX_VALUE));
  }

  /** Returns the schemas of the first items, one for each. */
  static List<Place> positions(SchemaReader reader, Place schema) {
    return reader
        .keyword(schema, "prefixItems")
        .or(() -> reader.keyword(schema, "items"))
        .filter(list -> list.node().isArray())
        .map(Place::children)
        .orElse(List.of());
  }

  /** Returns the schema of the items that follow. */
  static Optional<Place> rest(SchemaReader reader, Place schema) {
    Optional<Place> items = reader.keyword(schema, "items");
    return items.filter(list -> list.node().isArray()).isPresent()
        ? reader.schema(schema, "additionalItems")
        : items.filter(SchemaReader::isSchema);
  }

  Items made(Closing closing) {
    int first = closing.positions();
    for (Holder holder : holders) {
      first = Math.max(first, Math.max(holder.first().size(), holder.from()));
    }
    List<Check> checks = new ArrayList<>();
    for (int i = 0; i <= first; i++) {
      List<ScopedSchema> schemas = new ArrayList<>();
      for (Holder holder : holders) {
        holder.addTo(schemas, i);
      }
      checks.add(compiler.of(schemas, closing.ofItem(i)));
    }
    Check rest = checks.remove(first);
    boolean asksNothing =
        checks.isEmpty() && rest == Check.ANYTHING && contained.isEmpty() && size.isOpen();
    return asksNothing && !unique
        ? Items.ANY
        : new Items(
            List.copyOf(checks), rest, List.copyOf(contained), size.least(), size.most(), unique);
  }
}
