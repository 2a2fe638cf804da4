package io.messagecontract.reading;

import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A schema, and the resources on the way to it.
 *
 * @param place where the schema stands
 * @param scope what dynamic references lead to from here
 * @since 0.1.0
 */
public record ScopedSchema(Place place, DynamicScope scope) {

  /** Another schema on the same way. */
  public ScopedSchema to(Place next) {
    return new ScopedSchema(next, scope);
  }

  /** Other schemas on the same way. */
  public List<ScopedSchema> to(List<Place> next) {
    List<ScopedSchema> schemas = new ArrayList<>(next.size());
    for (Place place : next) {
      schemas.add(to(place));
    }
    return schemas;
  }

  /** Another schema on the same way, if there is one. */
  public List<ScopedSchema> to(Optional<Place> next) {
    return next.isPresent() ? List.of(to(next.get())) : List.of();
  }

  /** Returns what tells it apart, without the tree. */
  public Object name() {
    return scope.anchors().isEmpty() ? place.id() : new Name(place.id(), scope);
  }

  private record Name(String place, DynamicScope scope) {

    @Override
    public String toString() {
      return place;
    }
  }
}
