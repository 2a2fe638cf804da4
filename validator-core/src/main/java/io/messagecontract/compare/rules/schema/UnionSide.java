package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Keywords;
import io.messagecontract.inclusion.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The branches of a union as one contract has them.
 *
 * @param keyword {@code anyOf} or {@code oneOf}; empty where one schema stands for all branches
 * @param branches the schemas of each branch
 */
record UnionSide(Optional<Place> keyword, List<List<Place>> branches) {

  /** Returns the only union of a shape; empty where there is none, or where there are several. */
  static Optional<UnionSide> of(Shape shape) {
    List<Place> keywords = keywords(shape);
    if (keywords.size() != 1) {
      return Optional.empty();
    }
    Place keyword = keywords.get(0);
    return Optional.of(
        new UnionSide(Optional.of(keyword), keyword.children().stream().map(List::of).toList()));
  }

  /** Schemas without a union, as a union of one branch. */
  static UnionSide ofOne(List<Place> schemas) {
    return new UnionSide(Optional.empty(), List.of(schemas));
  }

  /** Tells whether schemas say nothing beside their union. */
  static boolean isAll(Shape shape) {
    return keywords(shape).size() == 1
        && shape.conjuncts().stream()
            .flatMap(schema -> schema.children().stream())
            .allMatch(
                member ->
                    !Keywords.asserts(member.key())
                        || shape.isLookedThrough(member)
                        || keywords(shape).get(0).id().equals(member.id()));
  }

  static boolean isNone(Shape shape) {
    return keywords(shape).isEmpty() && !shape.conjuncts().isEmpty();
  }

  private static List<Place> keywords(Shape shape) {
    List<Place> keywords = new ArrayList<>(shape.values("anyOf"));
    keywords.addAll(shape.values("oneOf"));
    return keywords;
  }
}
