package io.messagecontract.compare.rules;

import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Shape;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.ValuePath;
import java.util.List;
import java.util.Optional;

/**
 * What the two contracts say of the same value of a message.
 *
 * @param path the value
 * @param beforeSide the schemas of the contract as it was
 * @param before what applied to the value; empty where nothing was said of it
 * @param afterSide the schemas of the contract as it is
 * @param after what applies now; empty where nothing is said of it
 * @since 0.1.0
 */
public record SchemaPair(
    ValuePath path, Side beforeSide, List<Place> before, Side afterSide, List<Place> after) {

  /** Copies the lists. */
  public SchemaPair {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Returns what is asked of the value on the side of the contract as it was. */
  public Shape shapeBefore() {
    return Shape.of(beforeSide, before);
  }

  /** Returns what is asked of the value on the side of the contract as it is. */
  public Shape shapeAfter() {
    return Shape.of(afterSide, after);
  }

  /** Returns how users name the value. */
  String name() {
    return path.steps().isEmpty() ? "The message" : "\"" + path + "\"";
  }

  /** Returns where the other side lists its properties: in the same place, if it can be found. */
  static Optional<Place> listing(Shape other, Place property) {
    String list = property.id().substring(0, property.id().lastIndexOf('/'));
    List<Place> lists = other.values("properties");
    return lists.stream()
        .filter(place -> place.id().equals(list))
        .findFirst()
        .or(() -> lists.stream().findFirst())
        .or(() -> other.conjuncts().stream().findFirst());
  }
}
