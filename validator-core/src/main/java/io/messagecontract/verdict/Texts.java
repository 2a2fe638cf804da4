package io.messagecontract.verdict;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;

/**
 * What is asked of a string.
 *
 * @param least the fewest code points
 * @param most the most code points
 * @param tests what else it has to be like: patterns, formats
 */
record Texts(long least, long most, List<TextTest> tests) {

  /** Tells without making a string whether the one at which a parser stands is surely accepted. */
  boolean surelyAccept(JsonParser parser) throws IOException {
    return tests.size() == 1
        && least <= 0
        && most == Long.MAX_VALUE
        && tests
            .get(0)
            .quick()
            .isSure(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
  }

  boolean accept(String text) {
    if ((least > 0 || most < Long.MAX_VALUE) && !isWithin(text)) {
      return false;
    }
    for (TextTest test : tests) {
      if (!test.whole().test(text)) {
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
