package io.messagecontract.junit;

import io.messagecontract.finding.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a consumer does with the properties of a message, found out by changing one at a time:
 *
 * <pre>{@code
 * FieldUsage usage = verifier.assertReads("OrderPlaced", bytes -> mapper.readValue(bytes, Order.class));
 * assertEquals(Set.of("/traceId"), usage.ignored());
 * assertEquals(Set.of(), usage.neverFilled());
 * }</pre>
 *
 * <p>Properties are JSON Pointers, with {@code *} for the index of an item. Its text tells all of
 * it.
 *
 * @since 0.1.0
 */
public final class FieldUsage {

  private final String message;
  private final SortedSet<String> read;
  private final SortedSet<String> ignored;
  private final SortedSet<String> neverFilled;
  private final SortedSet<String> unrepeatable;

  FieldUsage(
      String message,
      Collection<String> read,
      Collection<String> ignored,
      Collection<String> neverFilled,
      Collection<String> unrepeatable) {
    this.message = message;
    this.read = sorted(read);
    this.ignored = sorted(ignored);
    this.neverFilled = sorted(neverFilled);
    this.unrepeatable = sorted(unrepeatable);
  }

  private static SortedSet<String> sorted(Collection<String> texts) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(texts));
  }

  /** Returns the documented properties that make a difference to what the consumer makes of it. */
  public SortedSet<String> read() {
    return read;
  }

  /** Returns the documented properties that make none. */
  public SortedSet<String> ignored() {
    return ignored;
  }

  /**
   * Returns the fields of the consumer's own object, such as {@code payload.userID}, that no
   * message fills: they are always null, empty, zero, or what the object itself says.
   */
  public SortedSet<String> neverFilled() {
    return neverFilled;
  }

  /**
   * Returns the fields of the consumer's own object that show something else when the same message
   * is read again, such as the time of its arrival. They were left out of account.
   */
  public SortedSet<String> unrepeatable() {
    return unrepeatable;
  }

  /** Returns what is read, ignored and never filled, as text of several lines. */
  @Override
  public String toString() {
    List<String> names = ignored.stream().map(FieldUsage::name).toList();
    List<String> never =
        neverFilled.stream()
            .map(
                field ->
                    Nearest.to(name(field), names).isEmpty()
                        ? field
                        : field + " (" + Nearest.question(name(field), names) + ')')
            .toList();
    List<String> lines = new ArrayList<>(List.of(message));
    lines.add(line("reads", read));
    lines.add(line("ignores", ignored));
    if (!never.isEmpty()) {
      lines.add(line("never filled", never));
    }
    if (!unrepeatable.isEmpty()) {
      lines.add(line("differs each time", unrepeatable));
    }
    return Lines.of(lines.toArray(String[]::new)) + "\n";
  }

  /** The last part of a pointer or of a field. */
  static String name(String place) {
    return place.replace("[*]", "").replace("/*", "").replaceFirst(".*[/.]", "");
  }

  static String line(String label, Collection<String> places) {
    String text = places.isEmpty() ? "nothing" : String.join(", ", places);
    return "   " + label + " ".repeat(Math.max(2, 20 - label.length())) + text;
  }
}
