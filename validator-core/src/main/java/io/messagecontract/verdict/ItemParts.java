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
    List<ScopedSchema> first = schema.to(positions(reader, place));
    List<ScopedSchema> rest = schema.to(rest(reader, place));
    if (!first.isEmpty() || !rest.isEmpty()) {
      holders.add(new Holder(first, first.size(), rest));
    }
    List<ScopedSchema> unevaluated = schema.to(reader.schema(place, Evaluated.ITEMS));
    if (!unevaluated.isEmpty()) {
      Evaluated all = new Evaluation(source, Evaluated.ITEMS).of(schema);
      if (!all.all()) {
        holders.add(new Holder(List.of(), all.first(), unevaluated));
      }
    }
    for (ScopedSchema item : schema.to(reader.schema(place, "contains"))) {
      Check check = compiler.part(item);
      contained.add(new Contained(check, least(reader, place), most(reader, place)));
    }
    size.add(source, place, "minItems", "maxItems");
    Optional<Place> distinct = reader.keyword(place, "uniqueItems");
    unique |= distinct.isPresent() && distinct.get().node().asBoolean();
  }

  static long least(SchemaReader reader, Place schema) {
    return Range.limit(reader.keyword(schema, "minContains"), 1);
  }

  static long most(SchemaReader reader, Place schema) {
    return Range.limit(reader.keyword(schema, "maxContains"), Long.MAX_VALUE);
  }

  /** Returns the schemas of the first items, one for each. */
  static List<Place> positions(SchemaReader reader, Place schema) {
    Optional<Place> prefix = reader.keyword(schema, "prefixItems");
    Optional<Place> list = prefix.isPresent() ? prefix : reader.keyword(schema, "items");
    return isList(list) ? list.get().children() : List.of();
  }

  private static boolean isList(Optional<Place> items) {
    return items.isPresent() && items.get().node().isArray();
  }

  /** Returns the schema of the items that follow. */
  static Optional<Place> rest(SchemaReader reader, Place schema) {
    Optional<Place> items = reader.keyword(schema, "items");
    return isList(items)
        ? reader.schema(schema, "additionalItems")
        : reader.schema(schema, "items");
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
