package io.messagecontract.coverage;

import java.util.List;
import java.util.stream.Collectors;

/** Names what tests have not shown: so much that one can begin with it, and how much more. */
final class MissingText {

  private static final int MOST_MESSAGES = 10;
  private static final int MOST_POINTS = 5;

  private MissingText() {}

  /** Returns a sentence; a message that was not met at all is named alone. */
  static String of(Coverage coverage, Side side, List<Aspect> aspects) {
    List<String> messages =
        coverage.messages().stream()
            .filter(message -> message.side() == side)
            .map(message -> of(message, aspects))
            .filter(text -> !text.isEmpty())
            .toList();
    return "Not covered: "
        + messages.stream().limit(MOST_MESSAGES).collect(Collectors.joining("; "))
        + more(messages.size() - MOST_MESSAGES, "message")
        + '.';
  }

  private static String of(MessageCoverage message, List<Aspect> aspects) {
    List<String> missing =
        aspects.stream()
            .flatMap(aspect -> message.missing(aspect).stream())
            .map(Point::text)
            .toList();
    if (missing.isEmpty() || !message.isMet()) {
      return missing.isEmpty() ? "" : message.message().toString();
    }
    return message.message()
        + " ("
        + missing.stream().limit(MOST_POINTS).collect(Collectors.joining(", "))
        + more(missing.size() - MOST_POINTS, "")
        + ')';
  }

  private static String more(int count, String thing) {
    if (count <= 0) {
      return "";
    }
    String things = thing.isEmpty() ? "" : ' ' + thing + (count == 1 ? "" : "s");
    return " and " + count + " more" + things;
  }
}
