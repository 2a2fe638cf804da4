package io.messagecontract.report;

import io.messagecontract.finding.Readers;
import java.util.List;
import java.util.stream.Collectors;

/** Whom a change concerns, in one line. */
final class ReadersText {

  private static final int MOST_TESTS = 3;

  private ReadersText() {}

  /** Returns what stands behind {@code read by}. */
  static String of(Readers readers) {
    if (!readers.reading().isEmpty()) {
      int more = readers.reading().size() - MOST_TESTS;
      return readers.reading().stream()
              .limit(MOST_TESTS)
              .map(ReadersText::of)
              .collect(Collectors.joining(", "))
          + (more > 0 ? " and " + counted(more, "more test") : "");
    }
    int ignoring = readers.ignoring().size();
    int unsure = readers.unsure().size();
    if (ignoring == 0) {
      return unsure == 1
          ? "not known: the 1 test that reads these messages has not met it"
          : "not known: none of the " + unsure + " tests that read these messages has met it";
    }
    return "no test; "
        + (ignoring == 1
            ? "1 test that reads these messages ignores it"
            : ignoring + " tests that read these messages ignore it")
        + (unsure == 0 ? "" : ", " + unsure + (unsure == 1 ? " has" : " have") + " not met it");
  }

  private static String of(Readers.Reader reader) {
    List<String> messages = reader.messages();
    int more = messages.size() - 1;
    return reader.test()
        + " ("
        + messages.get(0)
        + (more > 0 ? " and " + more + " more" : "")
        + ')';
  }

  private static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
