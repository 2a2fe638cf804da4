package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The operations are named as if {@code publish} meant what the application sends. It means what
 * others may publish to it (AsyncAPI 2, Channel Item Object: "PUBLISH operation … messages sent to
 * the channel").
 *
 * <p>The first word of an {@code operationId} is evidence, or that of the {@code summary} where the
 * id tells nothing. A summary alone is not enough: it often speaks to the other side.
 */
final class TurnedOperations implements DocumentRule {

  private static final Set<String> KEYWORDS = Set.of("publish", "subscribe");
  private static final Set<String> SENDING =
      Set.of("send", "publish", "emit", "produce", "dispatch", "notify");
  private static final Set<String> RECEIVING =
      Set.of("receive", "consume", "on", "handle", "listen", "process");
  private static final Pattern FIRST_WORD =
      Pattern.compile("\\s*(\\p{Lu}?\\p{Ll}+|\\p{Lu}+)(?!\\p{Ll})(.?).*", Pattern.DOTALL);

  /** What the wording of an operation says, at the text that says it. */
  private record Evidence(Place operation, Place text, boolean sends) {

    boolean contradicts() {
      return operation.key().equals("publish") == sends;
    }

    boolean isId() {
      return text.key().equals("operationId");
    }
  }

  @Override
  public String id() {
    return "turned-operations";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    if (document.version().major() > 2) {
      return Stream.empty();
    }
    List<Evidence> all =
        document
            .objects("Operation Object")
            .filter(operation -> KEYWORDS.contains(operation.key()))
            .flatMap(operation -> evidence(operation).stream())
            .toList();
    List<Evidence> against = all.stream().filter(Evidence::contradicts).toList();
    return against.size() * 2 > all.size()
        ? against.stream()
            .filter(Evidence::isId)
            .map(evidence -> finding(evidence, document))
            .sorted()
            .limit(1)
        : Stream.empty();
  }

  private Finding finding(Evidence evidence, AsyncApiDocument document) {
    String keyword = evidence.operation().key();
    return Finding.of(
            id(),
            Severity.INFO,
            document.locate(evidence.text()),
            "\""
                + NodeKind.shortened(evidence.text().node().asText())
                + "\" names a \""
                + keyword
                + "\" operation, which in AsyncAPI 2 is about what the application "
                + (keyword.equals("publish") ? "receives" : "sends")
                + "; most operations are named the other way round.")
        .hint(
            "exchange publish and subscribe, or set publishMeans=SEND"
                + " (-Dmessage-contract.publish-means=send,"
                + " @MessageContract(publishMeans = Direction.SEND))");
  }

  private static Optional<Evidence> evidence(Place operation) {
    return Stream.of("operationId", "summary")
        .flatMap(field -> operation.member(field).stream())
        .flatMap(text -> sends(text).map(sends -> new Evidence(operation, text, sends)).stream())
        .findFirst();
  }

  /** Returns whether a text says that something is sent, or received; nothing if neither. */
  private static Optional<Boolean> sends(Place text) {
    Matcher word = FIRST_WORD.matcher(text.node().asText());
    if (!word.matches()) {
      return Optional.empty();
    }
    String verb = word.group(1).toLowerCase(Locale.ROOT);
    boolean preposition = verb.equals("on") && word.group(2).isBlank();
    List<String> forms = List.of(verb, verb.replaceFirst("s$", ""), verb.replaceFirst("es$", ""));
    if (!preposition && forms.stream().anyMatch(SENDING::contains)) {
      return Optional.of(true);
    }
    return !preposition && forms.stream().anyMatch(RECEIVING::contains)
        ? Optional.of(false)
        : Optional.empty();
  }
}
