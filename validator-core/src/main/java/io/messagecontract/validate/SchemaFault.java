package io.messagecontract.validate;

import io.messagecontract.document.Place;

/**
 * Something in a schema that its meta-schema does not allow.
 *
 * @param place the value that is wrong
 * @param kind what kind of fault it is
 * @param message what was found and what was expected
 * @param hint the way out
 * @since 0.1.0
 */
public record SchemaFault(Place place, Kind kind, String message, String hint) {

  /** Kinds of faults. */
  public enum Kind {
    /** A value that the keyword must not have. */
    VALUE,
    /** A regular expression that the engine does not understand. */
    PATTERN,
    /** Within a keyword beside a {@code $ref}, which the draft ignores. */
    IGNORED
  }
}
