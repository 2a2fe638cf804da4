package io.messagecontract.verdict;

import io.messagecontract.document.Place;
import java.util.List;

/**
 * One thing that is wrong with a message.
 *
 * @param kind what it is
 * @param schema the keyword that rejects, or the schema that documents
 * @param pointer the JSON Pointer of the value in the message
 * @param at the index of the first byte of this value in the message
 * @param name the member that is missing or too much; for a type, what was found
 * @param known the names that are documented beside one that is not
 * @since 0.1.0
 */
public record Fault(
    Kind kind, Place schema, String pointer, int at, String name, List<String> known) {

  /** Kinds of faults. */
  public enum Kind {
    /** The value is of another type than {@code type} says. */
    TYPE,
    /** A member is missing that {@code required} names. */
    REQUIRED,
    /** There is a member that {@code additionalProperties} forbids. */
    FORBIDDEN,
    /** A documented member is missing. */
    MISSING,
    /** A member is not documented. */
    UNDOCUMENTED
  }
}
