package io.messagecontract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Session;
import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Witness;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The Session Notification Events contract against copies that have drifted from it. */
class SessionDriftTests {

  private static final String EVENT = "event.schema.json";
  private static final String PAYLOAD = "notification-payload.schema.json";
  private static final String ENVELOPED = "notification-event.schema.json";
  private static final String DOCUMENT = "asyncapi.yaml";
  private static final String KICKED =
      "      GameSessionKickedEvent:\n"
          + "        $ref: '#/components/messages/GameSessionKickedEvent'\n";
  private static final String VERSION = "\"version\": { \"type\": \"integer\" }";

  private final Contract baseline = Session.contract();

  @TempDir Path folder;

  static Stream<Arguments> drifts() {
    return Stream.of(
        drift(
            EVENT,
            VERSION,
            "\"version\": { \"type\": \"string\" }",
            "BREAKING property-type-changed, envelope of 40 messages, {\"version\":\"0\"}"),
        drift(
            EVENT,
            "{ \"type\": \"string\", \"format\": \"date-time\" }",
            "{ \"type\": \"integer\" }",
            "BREAKING property-type-changed, envelope of 40 messages, {\"timestamp\":0}"),
        drift(
            EVENT,
            "    \"traceId\": { \"type\": \"string\" },\n",
            "",
            "BREAKING property-removed, envelope of 40 messages, {\"traceId\":\"0\"}"),
        drift(
            EVENT,
            VERSION,
            VERSION + ",\n    \"tenant\": { \"type\": \"string\" }",
            "COMPATIBLE property-added, envelope of 40 messages, "),
        drift(
            EVENT,
            "\"properties\"",
            "\"required\": [\"id\"],\n  \"properties\"",
            "COMPATIBLE required-added, envelope of 40 messages, "),
        drift(
            EVENT,
            ", \"format\": \"date-time\"",
            "",
            "COMPATIBLE format-changed, envelope of 40 messages, "),
        drift(
            PAYLOAD,
            "\"items\": { \"type\": \"string\" }",
            "\"items\": { \"type\": \"integer\" }",
            "BREAKING property-type-changed, payload of 39 messages, {\"payload\":{\"userIds\":[0]}}"),
        drift(ENVELOPED, "{ \"$ref\": \"./event.schema.json\" }", Session.text(EVENT), ""),
        drift(
            DOCUMENT,
            KICKED,
            KICKED
                + KICKED
                    .replace("Kicked", "Paused")
                    .replaceFirst(
                        "\\$ref.*", "payload: { \\$ref: ./notification-event.schema.json }"),
            "COMPATIBLE message-added, GameSessionPausedEvent on mpv2SessionHistory, "));
  }

  private static Arguments drift(String file, String was, String is, String expected) {
    return Arguments.of(file, was, is, expected);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("drifts")
  void isOneFindingWithTheRightVerdict(String file, String was, String is, String expected) {
    assertThat(said(drifted(file, was, is)))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void aRemovedMessageIsShownByItsDocumentedExample() {
    assertThat(said(drifted(DOCUMENT, KICKED, "")))
        .singleElement()
        .asString()
        .startsWith(
            "BREAKING message-removed, GameSessionKickedEvent on mpv2SessionHistory,"
                + " {\"payload\":{\"userIds\":[\"string\"]");
  }

  @Test
  void aRemovedChannelIsOneFinding() {
    String text = Session.text(DOCUMENT);
    String channel =
        between(text, "  sessionEvent:\n    address", "  mpv2SessionHistory:\n    addr");
    String operation = between(text, "  sendSessionEvent:", "  sendMpv2SessionHistory:");
    Contract after =
        Session.with(folder, Map.of(DOCUMENT, text.replace(channel, "").replace(operation, "")));

    assertThat(said(after))
        .singleElement()
        .asString()
        .startsWith("BREAKING channel-removed, channel sessionEvent, {");
  }

  @Test
  void aChangeBesideOneThatBreaksIsStillHarmless() {
    assertThat(
            said(
                drifted(
                    EVENT,
                    VERSION,
                    "\"version\": { \"type\": \"string\" },\n    \"tenant\": { \"type\": \"string\" }")))
        .containsExactly(
            "BREAKING property-type-changed, envelope of 40 messages, {\"version\":\"0\"}",
            "COMPATIBLE property-added, envelope of 40 messages, ");
  }

  @Test
  void swappingTheSidesSwapsBackwardAndForward() {
    Contract after = drifted(EVENT, "\"properties\"", "\"required\": [\"id\"],\n  \"properties\"");

    assertThat(verdict(baseline, after, Guarantee.BACKWARD)).isEqualTo("BREAKING");
    assertThat(verdict(baseline, after, Guarantee.FORWARD)).isEqualTo("COMPATIBLE");
    assertThat(verdict(after, baseline, Guarantee.BACKWARD)).isEqualTo("COMPATIBLE");
    assertThat(verdict(after, baseline, Guarantee.FORWARD)).isEqualTo("BREAKING");
  }

  @Test
  void theContractAgainstItselfFindsNothing() {
    Comparison same = new ContractComparator().compare(baseline, Session.contract());

    assertThat(same.findings(CompatibilityPolicy.DEFAULT)).isEmpty();
    assertThat(same.channels()).isEqualTo(4);
    assertThat(same.messages()).isEqualTo(40);
  }

  private Contract drifted(String file, String was, String is) {
    String text = Session.text(file);
    assertThat(text).contains(was);
    return Session.with(folder, Map.of(file, text.replace(was, is)));
  }

  private List<String> said(Contract after) {
    return new ContractComparator()
        .compare(baseline, after).findings(CompatibilityPolicy.DEFAULT).stream()
            .map(SessionDriftTests::text)
            .toList();
  }

  private static String text(Finding finding) {
    Proof proof = finding.proof().orElseThrow();
    String witness = proof.witness().map(Witness::json).orElse("");
    return proof.verdict() + " " + finding.rule() + ", " + finding.subject() + ", " + witness;
  }

  private static String verdict(Contract before, Contract after, Guarantee guarantee) {
    CompatibilityPolicy policy = CompatibilityPolicy.DEFAULT.guarantees(Set.of(guarantee));
    return Comparison.verdict(new ContractComparator().compare(before, after).findings(policy))
        .name();
  }

  private static String between(String text, String from, String to) {
    return text.substring(text.indexOf(from), text.indexOf(to));
  }
}
