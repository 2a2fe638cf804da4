package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.contract.SubSchemas.Holding;
import io.messagecontract.document.Place;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Knows what is in use as a schema, though it may stand below a name that means nothing. */
final class ReferredPlaces {

  private final NavigableSet<String> ids = new TreeSet<>();

  ReferredPlaces(AsyncApiDocument document) {
    document.schemas().forEach(schema -> ids.add(schema.place().id()));
  }

  /**
   * Tells whether a value, or something within it, is a schema by a reference. Below a keyword of
   * another draft, it may be one without.
   */
  boolean includes(Place place) {
    if (SubSchemas.holding(place) != Holding.NO_SCHEMA) {
      return false;
    }
    String below = ids.ceiling(place.id() + '/');
    return ids.contains(place.id()) || (below != null && below.startsWith(place.id() + '/'));
  }
}
