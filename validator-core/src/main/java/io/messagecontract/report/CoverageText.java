package io.messagecontract.report;

import io.messagecontract.coverage.Aspect;
import io.messagecontract.coverage.Coverage;
import io.messagecontract.coverage.MessageCoverage;
import io.messagecontract.coverage.Point;
import io.messagecontract.coverage.Ratio;
import io.messagecontract.coverage.Side;
import io.messagecontract.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A coverage as a developer reads it: the figures of each side, and of each message what no test
 * has shown. Nothing is said of messages that are covered completely.
 */
final class CoverageText {

  private static final int MOST_POINTS = 10;
  private static final int WIDEST_NAME = 60;
  private static final List<Aspect> OF_A_MESSAGE =
      List.of(Aspect.PROPERTIES, Aspect.ABSENCES, Aspect.VALUES);

  private CoverageText() {}

  static String of(Coverage coverage) {
    List<String> lines = new ArrayList<>();
    for (Side side : coverage.sides()) {
      lines.add(label(side) + figures(coverage, side));
      List<MessageCoverage> incomplete =
          coverage.messages().stream()
              .filter(message -> message.side() == side && !isComplete(message))
              .toList();
      incomplete.forEach(message -> lines.addAll(lines(message, width(incomplete))));
    }
    return lines.stream().map(line -> line.stripTrailing() + '\n').collect(Collectors.joining());
  }

  private static String label(Side side) {
    return String.format(Locale.ROOT, "%-9s ", lower(side));
  }

  private static String figures(Coverage coverage, Side side) {
    return Stream.of(Aspect.values())
        .filter(aspect -> coverage.ratio(side, aspect).total() > 0)
        .map(aspect -> figure(coverage.ratio(side, aspect), aspect))
        .collect(Collectors.joining(", "));
  }

  private static String figure(Ratio ratio, Aspect aspect) {
    return ratio + " " + lower(aspect) + " (" + ratio.percent() + ")";
  }

  private static boolean isComplete(MessageCoverage message) {
    return message.points().stream().allMatch(Point::covered);
  }

  private static int width(List<MessageCoverage> messages) {
    return messages.stream()
        .mapToInt(message -> name(message).length())
        .filter(length -> length <= WIDEST_NAME)
        .max()
        .orElse(1);
  }

  private static String name(MessageCoverage message) {
    return Visible.text(message.message().toString());
  }

  /** Of a message that no test has met there is nothing more to say. */
  private static List<String> lines(MessageCoverage message, int width) {
    String name = String.format(Locale.ROOT, "   %-" + width + "s  ", name(message));
    if (!message.isMet()) {
      return List.of(name + "not covered");
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        name
            + OF_A_MESSAGE.stream()
                .filter(aspect -> message.ratio(aspect).total() > 0)
                .map(aspect -> lower(aspect) + " " + message.ratio(aspect))
                .collect(Collectors.joining(", ")));
    for (Aspect aspect : OF_A_MESSAGE) {
      List<Point> missing = message.missing(aspect);
      if (!missing.isEmpty()) {
        lines.add(Visible.text(label(aspect) + text(missing)));
      }
    }
    return lines;
  }

  private static String label(Aspect aspect) {
    String label =
        switch (aspect) {
          case MESSAGES -> "never met";
          case PROPERTIES -> "never there";
          case ABSENCES -> "never left out";
          case VALUES -> "never held";
        };
    return String.format(Locale.ROOT, "      %-15s ", label);
  }

  private static String text(List<Point> missing) {
    int more = missing.size() - MOST_POINTS;
    return missing.stream()
            .limit(MOST_POINTS)
            .map(point -> point.aspect() == Aspect.ABSENCES ? point.place() : point.text())
            .collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
