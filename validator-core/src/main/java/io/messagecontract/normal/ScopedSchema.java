package io.messagecontract.normal;

import io.messagecontract.document.Place;

/**
 * A schema, and the resources on the way to it.
 *
 * @param scope what dynamic references lead to from here
 */
record ScopedSchema(Place place, DynamicScope scope) {

  /** Another schema on the same way. */
  ScopedSchema to(Place next) {
    return new ScopedSchema(next, scope);
  }

  /** Returns what tells it apart, without the tree. */
  Object name() {
    return new Name(place.id(), scope);
  }

  private record Name(String place, DynamicScope scope) {

    @Override
    public String toString() {
      return place;
    }
  }
}
