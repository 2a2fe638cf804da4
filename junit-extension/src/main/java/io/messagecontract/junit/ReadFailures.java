package io.messagecontract.junit;

import io.messagecontract.contract.MessageId;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which messages a consumer cannot read, those that fail for one reason together. */
final class ReadFailures {

  private static final int MOST_NAMES = 5;
  private static final int LONGEST = 300;

  private ReadFailures() {}

  static List<Finding> of(MessageId id, Probing probing) {
    Map<String, List<Map.Entry<Probe, Throwable>>> alike = new LinkedHashMap<>();
    Set<String> texts = new HashSet<>();
    for (Map.Entry<Probe, Throwable> entry : probing.failed().entrySet()) {
      if (texts.add(entry.getKey().text())) {
        alike.computeIfAbsent(kind(entry.getValue()), k -> new ArrayList<>()).add(entry);
      }
    }
    return alike.values().stream().map(failures -> finding(id, failures)).toList();
  }

  /** Numbers and quoted values in a text are of one message, and not of the reason. */
  private static String kind(Throwable failure) {
    return failure.getClass().getName()
        + place(failure)
        + line(failure).replaceAll("\"[^\"]*\"|\\d+", "…");
  }

  private static Finding finding(MessageId id, List<Map.Entry<Probe, Throwable>> failures) {
    Probe first = failures.get(0).getKey();
    Throwable failure = failures.get(0).getValue();
    int more = failures.size() - 1 - MOST_NAMES;
    String others =
        failures.stream()
            .skip(1)
            .limit(MOST_NAMES)
            .map(other -> other.getKey().name())
            .collect(
                Collectors.joining(
                    ", ", "; the same for: ", more > 0 ? " and " + more + " more" : ""));
    return Finding.error(
            "unreadable-message",
            Location.of(first.name()),
            failure.getClass().getSimpleName()
                + line(failure)
                + place(failure)
                + (failures.size() == 1 ? "" : others))
        .about(id.toString())
        .hint("cope with " + Probe.shortened(first.text(), LONGEST));
  }

  private static String line(Throwable failure) {
    String message = failure.getMessage();
    return message == null
        ? ""
        : ": " + Probe.shortened(message.lines().findFirst().orElse(""), LONGEST);
  }

  /** Where it was thrown; exceptions may have factories of their own. */
  private static String place(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> !frame.getClassName().equals(failure.getClass().getName()))
        .map(frame -> " (in " + frame.getClassName() + '.' + frame.getMethodName() + ')')
        .findFirst()
        .orElse("");
  }
}
