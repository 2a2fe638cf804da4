package io.messagecontract.validate;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one message shows of its contract, in words of the contract only: names that it documents
 * and values that it lists. Keys of maps and all other values of the message are private and not
 * here.
 *
 * <p>Places are JSON Pointers in which {@code *} stands for every index of an array and for every
 * key that the contract describes without naming it: {@code /payload/userIds/*}.
 *
 * @param present the documented places that the message has
 * @param absent those that it lacks, although the object, array or map that could hold them is
 *     there; in a list of objects the same place can be present and absent
 * @param values what the message holds of the values that {@code enum} and {@code const} list, by
 *     place, as JSON in the form of {@link ValueText}
 * @since 0.1.0
 */
public record Observation(
    SortedSet<String> present,
    SortedSet<String> absent,
    SortedMap<String, SortedSet<String>> values) {

  /** Nothing is seen. */
  public static final Observation NOTHING =
      new Observation(new TreeSet<>(), new TreeSet<>(), new TreeMap<>());

  /** Copies the collections, in the natural order of texts. */
  public Observation {
    present = sorted(present);
    absent = sorted(absent);
    SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
    for (Map.Entry<String, SortedSet<String>> entry : values.entrySet()) {
      copy.put(entry.getKey(), sorted(entry.getValue()));
    }
    values = Collections.unmodifiableSortedMap(copy);
  }

  private static SortedSet<String> sorted(Collection<String> texts) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(texts));
  }
}
