package io.messagecontract.places;

import io.messagecontract.document.Place;
import io.messagecontract.validate.SchemaValidator;
import java.util.ArrayList;
import java.util.List;

/** Finds the items of arrays. Wherever they stand, their place is the same. */
record ItemParts(ScopeReader reader) {

  /** Of longer tuples, what is beyond is not looked at. */
  private static final int MOST_POSITIONS = 1_000;

  void add(Scope value, Part part) {
    List<Known> arrays = new ArrayList<>();
    Known.each(
        value,
        known -> {
          if (known.allows("array")) {
            arrays.add(known);
          }
        });
    if (arrays.stream().anyMatch(ItemParts::canBeEmpty)) {
      part.part("*").canBeAbsent = true;
    }
    int positions = arrays.stream().mapToInt(ItemParts::positions).max().orElse(0);
    for (int i = 0; i <= Math.min(positions, MOST_POSITIONS); i++) {
      int index = i;
      boolean isDescribed =
          arrays.stream()
              .anyMatch(array -> array.most("maxItems") > index && describes(array, index));
      if (isDescribed) {
        Scope schemas =
            new ScopeParts(reader, holders -> SchemaValidator.ofItem(holders, index)).of(value);
        if (schemas.isPossible()) {
          part.part("*").alternatives.add(schemas);
        }
      }
    }
  }

  /** A message shows that a list is empty where it would show its first item. */
  private static boolean canBeEmpty(Known array) {
    boolean contains = array.says("contains") && array.most("minContains") > 0;
    return array.least("minItems") == 0 && !contains && describes(array, 0);
  }

  private static boolean describes(Known array, int index) {
    return SchemaValidator.ofItem(array.fresh(), index).stream().anyMatch(Part::describes);
  }

  private static int positions(Known array) {
    return array.fresh().stream()
        .flatMap(
            holder ->
                holder
                    .member("prefixItems")
                    .or(() -> holder.member("items").filter(items -> items.node().isArray()))
                    .stream())
        .map(Place::node)
        .mapToInt(list -> list.size())
        .max()
        .orElse(0);
  }
}
