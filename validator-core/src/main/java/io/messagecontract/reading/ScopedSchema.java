package io.messagecontract.reading;

import io.messagecontract.document.Place;

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

  /** Returns what tells it apart, without the tree. */
  public Object name() {
    return new Name(place.id(), scope);
  }

  private record Name(String place, DynamicScope scope) {

    @Override
    public String toString() {
      return place;
    }
  }
}
