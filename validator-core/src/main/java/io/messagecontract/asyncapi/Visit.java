package io.messagecontract.asyncapi;

import io.messagecontract.document.Place;
import java.util.Optional;

/**
 * A value of a document and what the specification says that it is.
 *
 * @param place the value
 * @param type what it has to be
 * @param object the object that it has to be, if it is to be one
 */
public record Visit(Place place, ValueType type, Optional<ObjectType> object) {

  /** Tells whether this is to be the object of that title. */
  public boolean is(String name) {
    return object.isPresent() && object.get().name().equals(name);
  }
}
