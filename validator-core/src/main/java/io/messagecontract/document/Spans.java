package io.messagecontract.document;

import com.fasterxml.jackson.core.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * Where the members of an object or the items of an array stand, counted from the line on which it
 * stands itself: objects of the same form, written in the same way, share it.
 *
 * <p>There are as many places as a document has values, and they stay as long as it does, so each
 * takes four bytes if it can. Not a map by pointers: written out for every value, they would take
 * far more memory than the text itself where a long key holds many values.
 */
final class Spans {

  /** Where a value starts, in lines from its holder and in columns, and where it ends. */
  static final int NUMBERS = 4;

  static final Spans[] LEAVES = {};
  private static final int MOST = 0xFF;
  private static final byte[] NO_BYTES = {};
  private static final int[] NO_INTS = {};

  private final @Nullable Names names;
  private final byte[] small;
  private final int[] large;
  private final @Nullable Spans[] inner;

  Spans(@Nullable Names names, int[] places, @Nullable Spans[] inner) {
    boolean isSmall = isSmall(places);
    this.names = names;
    this.small = isSmall ? bytes(places) : NO_BYTES;
    this.large = isSmall ? NO_INTS : places;
    this.inner = inner;
  }

  private static boolean isSmall(int[] places) {
    for (int number : places) {
      if (number < 0 || number > MOST) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(int[] places) {
    byte[] bytes = new byte[places.length];
    for (int i = 0; i < places.length; i++) {
      bytes[i] = (byte) places[i];
    }
    return bytes;
  }

  /** Returns which member or item a pointer's first step leads to; -1 where it leads nowhere. */
  int index(JsonPointer step) {
    if (names != null) {
      return names.index(step.getMatchingProperty());
    }
    int index = step.getMatchingIndex();
    return index < (small.length + large.length) / NUMBERS ? index : -1;
  }

  /**
   * Returns where a member or an item stands.
   *
   * @param line the line on which their holder stands
   */
  Span place(int index, int line) {
    int from = index * NUMBERS;
    int start = line + number(from);
    return new Span(
        new Position(start, number(from + 1)),
        new Position(start + number(from + 2), number(from + 3)));
  }

  private int number(int index) {
    return small.length > 0 ? small[index] & MOST : large[index];
  }

  /** Returns where stands what a member or an item holds; null where it holds nothing. */
  @Nullable Spans inner(int index) {
    return inner.length == 0 ? null : inner[index];
  }
}
