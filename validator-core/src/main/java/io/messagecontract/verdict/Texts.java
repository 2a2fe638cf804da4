package io.messagecontract.verdict;

import java.util.List;
import java.util.function.Predicate;

/**
 * What is asked of a string.
 *
 * @param least the fewest code points
 * @param most the most code points
 * @param tests what else it has to be like: patterns, formats
 */
record Texts(long least, long most, List<Predicate<String>> tests) {

  boolean accept(String text) {
    if ((least > 0 || most < Long.MAX_VALUE) && !isWithin(text)) {
      return false;
    }
    for (Predicate<String> test : tests) {
      if (!test.test(text)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWithin(String text) {
    int length = text.codePointCount(0, text.length());
    return length >= least && length <= most;
  }
}
