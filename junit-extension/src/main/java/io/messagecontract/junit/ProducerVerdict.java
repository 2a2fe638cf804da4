package io.messagecontract.junit;

import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.finding.Finding;
import io.messagecontract.validate.ValidationResult;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges all that a producer has published.
 *
 * @param channel where the expected messages belong
 * @param expected what must be among them, by name
 */
record ProducerVerdict(Optional<String> channel, Map<String, Set<MessageId>> expected) {

  /** Everything that is wrong, as one text; empty if nothing is. */
  Optional<Lines> failure(List<PublishedMessage> messages) {
    if (messages.isEmpty()) {
      return Optional.of(nothing());
    }
    List<ValidationResult> results = messages.stream().map(PublishedMessage::result).toList();
    long broken = results.stream().filter(result -> !result.isValid()).count();
    List<MessageId> seen =
        results.stream().flatMap(r -> r.message().stream()).map(Message::id).distinct().toList();
    List<String> missing =
        expected.entrySet().stream()
            .filter(name -> seen.stream().noneMatch(name.getValue()::contains))
            .map(Map.Entry::getKey)
            .toList();
    if (broken == 0 && missing.isEmpty()) {
      return Optional.empty();
    }
    String published =
        (results.size() == 1 ? "1 message" : results.size() + " messages")
            + " published, "
            + kept(broken)
            + absent(missing);
    Lines summary =
        missing.isEmpty() || seen.isEmpty()
            ? Lines.of(published)
            : Lines.of(published, instead(seen));
    List<Finding> findings = results.stream().flatMap(r -> r.findings().stream()).toList();
    return Optional.of(findings.isEmpty() ? summary : summary.and(findings));
  }

  private Lines nothing() {
    return Lines.of(
        "No message was published, expected " + names(expected.keySet()) + '.',
        "   way out   hand the parameter PublishedMessages to the code under test, as in new"
            + " Publisher(published::record), and wait for what it publishes");
  }

  private static String kept(long broken) {
    return switch ((int) broken) {
      case 0 -> "none breaks the contract";
      case 1 -> "1 breaks the contract";
      default -> broken + " break the contract";
    };
  }

  private String absent(List<String> missing) {
    if (missing.isEmpty()) {
      return "";
    }
    String were = missing.size() == 1 ? " was not published" : " were not published";
    return ", expected " + names(missing) + were;
  }

  private static String instead(List<MessageId> seen) {
    return seen.stream()
        .map(MessageId::toString)
        .collect(Collectors.joining(", ", "   published ", ""));
  }

  private String names(Collection<String> messages) {
    return String.join(", ", messages) + channel.map(address -> " on " + address).orElse("");
  }
}
