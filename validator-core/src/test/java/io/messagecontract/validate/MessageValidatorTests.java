package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Session;
import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageValidatorTests {

  private static final Target PARTY = Target.message("onPartyCreated");

  private final MessageValidator validator = new MessageValidator(Session.contract());
  private final MessageValidator strict =
      new MessageValidator(Session.contract(), Strictness.STRICT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``              | empty
          `  `            | empty
          hello           | invalid-json
          {"id":"a"       | invalid-json
          {"id":"a"} {}   | trailing-content
          {"id":1,"id":2} | duplicate-key
          [1e99999]       | number-out-of-range
          """)
  void saysWhyAMessageCannotBeRead(String text, String rule) {
    ValidationResult result = validator.validate(PARTY, text);

    assertThat(result.isValid()).isFalse();
    assertThat(rules(result)).containsExactly(rule);
    assertThat(result.findings().get(0).hint()).isPresent();
  }

  @Test
  void stopsAtNestingThatIsTooDeep() {
    String text = "[".repeat(100_000) + "]".repeat(100_000);

    assertThat(rules(validator.validate(PARTY, text))).containsExactly("nesting-too-deep");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] latin = "{\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(rules(validator.validate(PARTY, latin))).containsExactly("invalid-encoding");
  }

  @Test
  void reportsAllFindingsInOneRun() {
    String text =
        """
        {"id": 1, "version": "x", "payload": {"userIds": "u", "message": 2, "namespace": null}}
        """;
    ValidationResult result = validator.validate(Target.message("OnSessionEnded"), text);

    assertThat(result.findings())
        .extracting(finding -> finding.location().pointer() + " " + finding.subject())
        .containsExactly(
            "/id OnSessionEnded, envelope",
            "/version OnSessionEnded, envelope",
            "/payload/userIds OnSessionEnded, payload",
            "/payload/message OnSessionEnded, payload",
            "/payload/namespace OnSessionEnded, payload");
  }

  @Test
  void neverRepeatsTheValuesOfAMessage() {
    String text = "{\"version\": \"s3cret\", \"id\": [\"s3cret\"]}";

    assertThat(validator.validate(PARTY, text).findings())
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("s3cret"));
  }

  @Test
  void placesAMessageInTheFileThatHoldsIt() {
    RawMessage message =
        RawMessage.of("{\"version\":\"x\"}").at("recorded.ndjson", new Position(7, 3));

    assertThat(validator.validate(PARTY, message).findings())
        .extracting(finding -> finding.location().toString())
        .containsExactly("recorded.ndjson:7:14");
  }

  @Test
  void strictDemandsEveryDocumentedPropertyAndNoOther() {
    String text =
        """
        {"id":"a","version":1,"name":"OnSessionEnded","namespace":"n","parentNamespace":"p",
         "timestamp":"2019-08-24T14:15:22Z","userid":"u","traceId":"t","sessionId":"s",
         "spanContext":"c","payload":{"userIds":[],"namespace":"n","message":"m","topic":"t"}}
        """;
    ValidationResult result = strict.validate(Target.any(), text);

    assertThat(result.findings())
        .extracting(finding -> finding.rule() + " " + finding.message())
        .containsExactlyInAnyOrder(
            "undocumented-property /userid: the property \"userid\" is not documented.",
            "missing-property the documented property \"userId\" is missing.",
            "undocumented-property /payload/topic: the property \"topic\" is not documented.",
            "missing-property /payload: the documented property \"topicName\" is missing.");
    assertThat(result.findings())
        .filteredOn(finding -> finding.message().contains("userid"))
        .extracting(Finding::hint)
        .containsExactly(Optional.of("did you mean \"userId\"?"));
    assertThat(validator.validate(Target.any(), text).isValid()).isTrue();
  }

  @Test
  void onlyStrictAssertsFormats() {
    String text = "{\"timestamp\":\"yesterday\"}";

    assertThat(validator.validate(PARTY, text).isValid()).isTrue();
    assertThat(rules(strict.validate(PARTY, text))).contains("format");
  }

  private static List<String> rules(ValidationResult result) {
    return result.findings().stream().map(finding -> finding.rule().value()).toList();
  }
}
