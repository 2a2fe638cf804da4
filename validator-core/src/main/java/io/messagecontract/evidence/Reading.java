package io.messagecontract.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a consumer was shown to do with the properties of a message. The places are those of {@link
 * io.messagecontract.validate.Observation}.
 *
 * @param read the properties that make a difference to what the consumer makes of the message
 * @param ignored those that make none
 * @since 0.1.0
 */
public record Reading(SortedSet<String> read, SortedSet<String> ignored) {

  /** Nothing was shown. */
  public static final Reading UNKNOWN = new Reading(new TreeSet<>(), new TreeSet<>());

  /** Copies the sets, in the natural order of texts. */
  public Reading {
    read = sorted(read);
    ignored = sorted(ignored);
  }

  private static SortedSet<String> sorted(Collection<String> texts) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(texts));
  }
}
