package io.messagecontract.normal;

import io.messagecontract.document.Place;
import io.messagecontract.reading.SchemaReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the schemas that apply to a property or an item, as strict validation does. */
final class ChildSchemas {

  private final SchemaReader reader;

  ChildSchemas(SchemaReader reader) {
    this.reader = reader;
  }

  /** Tells whether a schema documents properties and leaves open what else there may be. */
  boolean documentsProperties(Held holder) {
    return reader.member(holder.schema(), "properties").isPresent()
        || reader.member(holder.schema(), "patternProperties").isPresent();
  }

  /** Returns the names under a keyword of all holders. */
  Set<String> names(List<Held> holders, String keyword) {
    Set<String> names = new TreeSet<>();
    for (Held holder : holders) {
      parts(holder, keyword).forEach(part -> names.add(part.key()));
    }
    return names;
  }

  /** Returns the schemas of a property that has a name, given the patterns that match it. */
  List<Held> ofProperty(List<Held> holders, String name, Predicate<String> matched) {
    return ofProperty(
        holders,
        holder ->
            reader
                .member(holder.schema(), "properties")
                .flatMap(properties -> reader.member(properties, name))
                .map(property -> List.of(held(holder, property, "properties")))
                .orElse(List.of()),
        matched);
  }

  /** Returns the schemas of a property that no holder lists. */
  List<Held> ofOtherProperty(List<Held> holders, Predicate<String> matched) {
    return ofProperty(holders, holder -> List.of(), matched);
  }

  private List<Held> ofProperty(
      List<Held> holders, Function<Held, List<Held>> listed, Predicate<String> matched) {
    List<Held> found = new ArrayList<>();
    for (Held holder : holders) {
      List<Held> own = new ArrayList<>(listed.apply(holder));
      for (Place pattern : parts(holder, "patternProperties")) {
        if (matched.test(pattern.key())) {
          own.add(held(holder, pattern, "patternProperties"));
        }
      }
      if (own.isEmpty()) {
        reader
            .member(holder.schema(), "additionalProperties")
            .ifPresent(rest -> own.add(held(holder, rest, "additionalProperties")));
      }
      // It is counted in for all properties, and judges those only that are not evaluated.
      reader
          .member(holder.schema(), "unevaluatedProperties")
          .ifPresent(rest -> own.add(new Held(rest, false)));
      found.addAll(own);
    }
    return found;
  }

  /** Returns the index from which on all items have the same schemas. */
  int positions(List<Held> holders) {
    return holders.stream()
        .flatMap(holder -> list(holder).stream())
        .mapToInt(list -> list.node().size())
        .max()
        .orElse(0);
  }

  List<Held> ofItem(List<Held> holders, int index) {
    List<Held> found = new ArrayList<>();
    for (Held holder : holders) {
      Optional<Place> list = list(holder);
      Optional<Place> position = list.flatMap(items -> items.item(index));
      if (position.isPresent()) {
        boolean positional =
            reader.keyword(holder.schema(), "prefixItems").isPresent()
                || !holder.schema().node().has("prefixItems");
        found.add(new Held(position.get(), holder.sure() && positional));
        continue;
      }
      reader
          .member(holder.schema(), "items")
          .filter(rest -> !rest.node().isArray())
          .ifPresent(rest -> found.add(held(holder, rest, "items")));
      reader
          .member(holder.schema(), "additionalItems")
          .filter(rest -> list.isPresent())
          .ifPresent(rest -> found.add(new Held(rest, false)));
    }
    return found;
  }

  private Optional<Place> list(Held holder) {
    return reader
        .member(holder.schema(), "prefixItems")
        .or(() -> reader.member(holder.schema(), "items").filter(i -> i.node().isArray()));
  }

  private Held held(Held holder, Place child, String keyword) {
    boolean judges = reader.keyword(holder.schema(), keyword).isPresent();
    return new Held(child, holder.sure() && judges);
  }

  private List<Place> parts(Held holder, String keyword) {
    return reader.member(holder.schema(), keyword).map(reader::parts).orElse(List.of());
  }
}
