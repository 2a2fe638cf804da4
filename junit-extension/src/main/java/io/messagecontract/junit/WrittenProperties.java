package io.messagecontract.junit;

import io.messagecontract.validate.Observation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What of a message a producer was seen to write:
 *
 * <pre>{@code
 * WrittenProperties written =
 *     verifier.assertWrites("OrderPlaced", mapper::writeValueAsBytes, List.of(smallest, largest));
 * assertEquals(Set.of(), written.never());
 * }</pre>
 *
 * <p>Properties are JSON Pointers, with {@code *} for the index of an item and the key of a map.
 * Its text tells all of it.
 *
 * @since 0.1.0
 */
public final class WrittenProperties {

  private final String message;
  private final Observation documented;
  private final Observation written;

  /**
   * Compares.
   *
   * @param documented what messages of the contract can show
   * @param written what the producer's have shown
   */
  WrittenProperties(String message, Observation documented, Observation written) {
    this.message = message;
    this.documented = documented;
    this.written = written;
  }

  /** Returns the documented properties that were written. */
  public SortedSet<String> written() {
    return written.present();
  }

  /** Returns the documented properties that were not written once. */
  public SortedSet<String> never() {
    return without(documented.present(), written.present());
  }

  /** Returns the documented properties that may be absent, and never were. */
  public SortedSet<String> neverAbsent() {
    SortedSet<String> always = new TreeSet<>(written.present());
    always.retainAll(documented.absent());
    return without(always, written.absent());
  }

  /**
   * Returns the values listed by {@code enum} and {@code const}, as JSON, that were not written.
   */
  public SortedMap<String, SortedSet<String>> neverValues() {
    SortedMap<String, SortedSet<String>> never = new TreeMap<>();
    documented
        .values()
        .forEach(
            (property, values) -> {
              SortedSet<String> rest =
                  without(values, written.values().getOrDefault(property, new TreeSet<>()));
              if (!rest.isEmpty()) {
                never.put(property, rest);
              }
            });
    return Collections.unmodifiableSortedMap(never);
  }

  private static SortedSet<String> without(SortedSet<String> all, SortedSet<String> some) {
    SortedSet<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return Collections.unmodifiableSortedSet(rest);
  }

  /** Returns what is written, and what never is, as text of several lines. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>(List.of(message));
    lines.add(FieldUsage.line("writes", written()));
    lines.add(FieldUsage.line("never writes", never()));
    lines.add(FieldUsage.line("is never without", neverAbsent()));
    neverValues()
        .forEach((property, values) -> lines.add(FieldUsage.line("never " + property, values)));
    return Lines.of(lines.toArray(String[]::new)) + "\n";
  }
}
