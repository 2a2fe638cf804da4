package io.messagecontract.junit;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.MessageId;
import io.messagecontract.finding.Location;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds published messages by a name that the contract knows. */
final class NamedMessages {

  private final String name;
  private final Set<MessageId> ids;

  NamedMessages(Contract contract, String name) {
    Selection selection =
        Selection.of(contract, "", List.of(name), Location.of("PublishedMessages"));
    if (!selection.problems().isEmpty()) {
      throw Failure.of(Lines.of(selection.problems()));
    }
    this.name = name;
    this.ids = selection.named().getOrDefault(name, Set.of());
  }

  List<PublishedMessage> in(List<PublishedMessage> published) {
    return published.stream()
        .filter(message -> message.id().filter(ids::contains).isPresent())
        .toList();
  }

  PublishedMessage singleIn(List<PublishedMessage> published) {
    List<PublishedMessage> found = in(published);
    if (found.size() == 1) {
      return found.get(0);
    }
    if (published.isEmpty()) {
      throw Failure.of(Lines.of("Expected one " + name + ", but nothing was published so far."));
    }
    throw Failure.of(
        Lines.of(
            "Expected one "
                + name
                + ", found "
                + (found.isEmpty() ? "none" : found.size())
                + " among "
                + (published.size() == 1
                    ? "1 published message"
                    : published.size() + " published messages")
                + '.',
            "   published " + counted(published)));
  }

  /** By name, and each once: a list of a thousand messages would say no more. */
  private static String counted(List<PublishedMessage> published) {
    Map<String, Long> counts =
        published.stream()
            .collect(
                Collectors.groupingBy(
                    message -> message.id().map(MessageId::toString).orElse(""),
                    TreeMap::new,
                    Collectors.counting()));
    Long unknown = counts.remove("");
    if (unknown != null) {
      counts.put("what the contract does not know", unknown);
    }
    return counts.entrySet().stream()
        .map(e -> e.getKey() + (e.getValue() == 1 ? "" : " (" + e.getValue() + " times)"))
        .collect(Collectors.joining(", "));
  }
}
