package io.messagecontract.document;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What something is made of, to find what is made of the same: the very same objects, and equal
 * numbers.
 */
final class Parts {

  private static final int[] NO_NUMBERS = {};

  private final @Nullable Object first;
  private final @Nullable Object[] others;
  private final int[] numbers;
  private final int hash;

  /**
   * Parts of something.
   *
   * @param factor unlike others, so that nobody can write a document whose parts collide
   */
  Parts(int factor, @Nullable Object first, @Nullable Object[] others, int[] numbers) {
    this.first = first;
    this.others = others;
    this.numbers = numbers;
    int sum = System.identityHashCode(first);
    for (@Nullable Object other : others) {
      sum = sum * factor + System.identityHashCode(other);
    }
    for (int number : numbers) {
      sum = sum * factor + number;
    }
    this.hash = sum ^ sum >>> 15;
  }

  Parts(int factor, @Nullable Object first, @Nullable Object[] others) {
    this(factor, first, others, NO_NUMBERS);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Compares the parts themselves: they are shared where they are equal. */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public boolean equals(@Nullable Object object) {
    if (!(object instanceof Parts that)
        || hash != that.hash
        || first != that.first
        || others.length != that.others.length) {
      return false;
    }
    for (int i = 0; i < others.length; i++) {
      if (others[i] != that.others[i]) {
        return false;
      }
    }
    return Arrays.equals(numbers, that.numbers);
  }
}
