package io.messagecontract.validate;

import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the schemas that apply to a property or an item, given those that apply to its holder. */
final class Children {

  private Children() {}

  /** Tells whether a schema documents properties and leaves open what else there may be. */
  static boolean documentsProperties(Place schema) {
    return schema.member("properties").isPresent()
        || schema.member("patternProperties").isPresent();
  }

  static List<Place> ofProperty(List<ApplicableSchemas.Applied> holders, String name) {
    List<Place> found = new ArrayList<>();
    for (ApplicableSchemas.Applied holder : holders) {
      List<Place> own = named(holder.schema(), name);
      if (own.isEmpty()) {
        holder.schema().member("additionalProperties").ifPresent(own::add);
      }
      holder.schema().member("unevaluatedProperties").ifPresent(own::add);
      found.addAll(own);
    }
    return found;
  }

  private static List<Place> named(Place holder, String name) {
    List<Place> found = new ArrayList<>();
    holder.member("properties").flatMap(p -> p.member(name)).ifPresent(found::add);
    for (Place pattern :
        holder.member("patternProperties").map(Place::children).orElse(List.of())) {
      if (SchemaEngine.matches(pattern.key(), name)) {
        found.add(pattern);
      }
    }
    return found;
  }

  static List<Place> ofItem(List<ApplicableSchemas.Applied> holders, int index) {
    List<Place> found = new ArrayList<>();
    for (ApplicableSchemas.Applied holder : holders) {
      Optional<Place> items = holder.schema().member("items");
      Optional<Place> list =
          holder.schema().member("prefixItems").or(() -> items.filter(i -> i.node().isArray()));
      List<Place> positions = list.map(Place::children).orElse(List.of());
      if (index < positions.size()) {
        found.add(positions.get(index));
      } else {
        items.filter(i -> !i.node().isArray()).ifPresent(found::add);
        holder
            .schema()
            .member("additionalItems")
            .filter(a -> list.isPresent())
            .ifPresent(found::add);
      }
    }
    return found;
  }
}
