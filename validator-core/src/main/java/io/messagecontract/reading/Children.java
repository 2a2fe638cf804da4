package io.messagecontract.reading;

import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the schemas that document a property or an item, given those that apply to its holder.
 *
 * @since 0.1.0
 */
public final class Children {

  private Children() {}

  /** Tells whether a schema documents properties and leaves open what else there may be. */
  public static boolean documentsProperties(Place schema) {
    return schema.member("properties").isPresent()
        || schema.member("patternProperties").isPresent();
  }

  /**
   * Returns the schemas of a property.
   *
   * @param matched tells whether the name matches a pattern
   */
  public static List<Place> ofProperty(
      List<Place> holders, String name, Predicate<String> matched) {
    List<Place> found = new ArrayList<>();
    for (Place holder : holders) {
      List<Place> own = named(holder, name, matched);
      if (own.isEmpty()) {
        holder.member("additionalProperties").ifPresent(own::add);
      }
      holder.member("unevaluatedProperties").ifPresent(own::add);
      found.addAll(own);
    }
    return found;
  }

  private static List<Place> named(Place holder, String name, Predicate<String> matched) {
    List<Place> found = new ArrayList<>();
    if (holder.node().path("properties").has(name)) {
      holder.member("properties").flatMap(p -> p.member(name)).ifPresent(found::add);
    }
    Optional<Place> patterns = holder.member("patternProperties");
    for (Place pattern : patterns.isPresent() ? patterns.get().children() : List.<Place>of()) {
      if (matched.test(pattern.key())) {
        found.add(pattern);
      }
    }
    return found;
  }

  /** Returns the schemas of an item. */
  public static List<Place> ofItem(List<Place> holders, int index) {
    List<Place> found = new ArrayList<>();
    for (Place holder : holders) {
      Optional<Place> list = list(holder);
      Optional<Place> position = list.flatMap(items -> items.item(index));
      if (position.isPresent()) {
        found.add(position.get());
        continue;
      }
      holder.member("items").filter(i -> !i.node().isArray()).ifPresent(found::add);
      holder.member("additionalItems").filter(a -> list.isPresent()).ifPresent(found::add);
    }
    return found;
  }

  /** Returns the schemas that a holder has for the first items, one for each. */
  public static List<Place> positions(Place holder) {
    return list(holder).map(Place::children).orElse(List.of());
  }

  private static Optional<Place> list(Place holder) {
    return holder
        .member("prefixItems")
        .or(() -> holder.member("items").filter(items -> items.node().isArray()));
  }
}
