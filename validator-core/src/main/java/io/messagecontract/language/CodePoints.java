package io.messagecontract.language;

import java.util.Arrays;
import java.util.List;

/** A set of code points, as ranges in their order that neither meet nor overlap. */
final class CodePoints {

  static final CodePoints NONE = new CodePoints(new int[0]);
  static final CodePoints ALL = of(0, Character.MAX_CODE_POINT);

  private static final int UNREADABLE = 0xFFFD;

  private final int[] bounds;

  private CodePoints(int[] bounds) {
    this.bounds = bounds;
  }

  /** Returns a set by pairs of bounds, both included, in any order. */
  static CodePoints of(int... bounds) {
    long[] sorted = new long[bounds.length / 2];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = ((long) bounds[2 * i] << 32) | bounds[2 * i + 1];
    }
    Arrays.sort(sorted);
    int[] merged = new int[bounds.length];
    int size = 0;
    for (long range : sorted) {
      int low = (int) (range >> 32);
      int high = (int) range;
      if (size > 0 && low <= merged[size - 1] + 1) {
        merged[size - 1] = Math.max(merged[size - 1], high);
      } else {
        merged[size++] = low;
        merged[size++] = high;
      }
    }
    return new CodePoints(Arrays.copyOf(merged, size));
  }

  static CodePoints union(List<CodePoints> sets) {
    return of(sets.stream().flatMapToInt(set -> Arrays.stream(set.bounds)).toArray());
  }

  CodePoints not() {
    int[] others = new int[bounds.length + 2];
    int size = 0;
    int next = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      if (next < bounds[i]) {
        others[size++] = next;
        others[size++] = bounds[i] - 1;
      }
      next = bounds[i + 1] + 1;
    }
    if (next <= Character.MAX_CODE_POINT) {
      others[size++] = next;
      others[size++] = Character.MAX_CODE_POINT;
    }
    return new CodePoints(Arrays.copyOf(others, size));
  }

  /**
   * Returns the set in which half of a surrogate pair counts as U+FFFD: this is how the validator
   * reads it, whose engine for patterns works on UTF-8.
   */
  CodePoints withHalvesAsReplacement() {
    CodePoints halves = of(Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    return contains(UNREADABLE)
        ? union(List.of(this, halves))
        : union(List.of(not(), halves)).not();
  }

  boolean contains(int codePoint) {
    int low = 0;
    int high = bounds.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (codePoint < bounds[2 * middle]) {
        high = middle - 1;
      } else if (codePoint > bounds[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  /** Returns lower and upper bounds in turn, both included. */
  int[] bounds() {
    return bounds.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodePoints set && Arrays.equals(bounds, set.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }
}
