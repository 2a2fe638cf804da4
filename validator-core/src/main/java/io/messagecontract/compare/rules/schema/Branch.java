package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.inclusion.ValuePath;
import java.util.List;

/**
 * A branch of {@code anyOf} or {@code oneOf} that both contracts have.
 *
 * @param at the value that the union is about
 * @param before the branch as it was; several schemas where there was no union
 * @param after the branch as it is
 * @param name what users may call it
 * @since 0.1.0
 */
public record Branch(ValuePath at, List<Place> before, List<Place> after, String name) {

  /** Copies the lists. */
  public Branch {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  boolean isBeside(Branch other) {
    return at.equals(other.at) && !ids(before).equals(ids(other.before));
  }

  private static List<String> ids(List<Place> places) {
    return places.stream().map(Place::id).toList();
  }
}
