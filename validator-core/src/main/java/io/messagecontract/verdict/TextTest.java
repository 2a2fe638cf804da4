package io.messagecontract.verdict;

import java.util.function.Predicate;

/**
 * Something that a string has to be like.
 *
 * @param whole tells whether a string is like that
 * @param quick knows most strings that are, by their characters
 * @since 0.1.0
 */
public record TextTest(Predicate<String> whole, Quick quick) {

  /** A test that costs less, and is not always sure. */
  @FunctionalInterface
  public interface Quick {

    /** Returns true only if the string of these characters is as it has to be. */
    boolean isSure(char[] text, int from, int length);
  }

  /** A test for which there is no quick one. */
  public static TextTest of(Predicate<String> whole) {
    return new TextTest(whole, (text, from, length) -> false);
  }
}
