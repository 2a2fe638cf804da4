package io.messagecontract.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.contract.MessageId;
import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.schema.SessionNotificationEvents;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentedSamplesTests {

  @TempDir Path folder;

  @Test
  void givesEveryExampleOfTheSessionContractInItsOrder() {
    Contract contract = sessionEvents();

    List<Sample> samples = DocumentedSamples.of(contract);

    assertThat(samples).hasSize(40);
    assertThat(samples)
        .extracting(Sample::message)
        .isEqualTo(contract.messages().stream().map(message -> message.id()).toList());
    assertThat(samples).extracting(Sample::name).containsOnly("documented example");
  }

  @Test
  void givesSamplesThatSayWhichMessageTheyAre() {
    Contract contract = sessionEvents();
    MessageValidator validator = new MessageValidator(contract, Strictness.STRICT);

    for (Sample sample : DocumentedSamples.of(contract)) {
      ValidationResult result = validator.validate(Target.any(), sample.text());
      assertThat(result.findings()).isEmpty();
      assertThat(result.message())
          .hasValueSatisfying(m -> assertThat(m.id()).isEqualTo(sample.message()));
    }
  }

  @Test
  void changesNothingButTheName() throws IOException {
    Contract contract =
        contract(
            "$message.payload#/name",
            """
            - payload: { id: 7, name: string, price: 1.50, tags: [] }
            """);

    assertThat(DocumentedSamples.of(contract))
        .extracting(Sample::text)
        .containsExactly("{\"id\":7,\"name\":\"OrderPlaced\",\"price\":1.50,\"tags\":[]}");
  }

  @Test
  void keepsANameUnderWhichTheMessageIsKnown() throws IOException {
    Contract contract =
        contract("$message.payload#/name", "- payload: { name: orderPlaced, id: 7 }");

    assertThat(DocumentedSamples.of(contract))
        .extracting(Sample::text)
        .containsExactly("{\"name\":\"orderPlaced\",\"id\":7}");
  }

  @Test
  void replacesANameThatIsAnotherMessagesOwn() throws IOException {
    Contract contract = contract("$message.payload#/name", "- payload: { name: OrderShipped }");

    assertThat(DocumentedSamples.of(contract))
        .extracting(Sample::text)
        .containsExactly("{\"name\":\"OrderPlaced\"}");
  }

  @Test
  void replacesAKeyThatIsAnotherMessagesOwnName() throws IOException {
    Contract contract =
        contract(
            "$message.payload#/name",
            "- payload: { name: orderPlaced }",
            "Other: { name: orderPlaced, payload: { type: object } }");

    assertThat(DocumentedSamples.of(contract))
        .extracting(Sample::text)
        .containsExactly("{\"name\":\"OrderPlaced\"}");
  }

  @Test
  void writesTheNameThoughTheChannelHasNoOtherMessage() throws IOException {
    Contract contract = contract("$message.payload#/name", "- payload: { id: 7 }", "");

    assertThat(DocumentedSamples.of(contract))
        .extracting(Sample::text)
        .containsExactly("{\"id\":7,\"name\":\"OrderPlaced\"}");
  }

  @Test
  void makesTheObjectThatHoldsTheName() throws IOException {
    Contract contract = contract("$message.payload#/meta/type", "- payload: { id: 7 }");

    assertThat(DocumentedSamples.of(contract))
        .extracting(Sample::text)
        .containsExactly("{\"id\":7,\"meta\":{\"type\":\"OrderPlaced\"}}");
  }

  @Test
  void writesTheNameIntoAnArray() throws IOException {
    Contract contract = contract("$message.payload#/parts/1", "- payload: { parts: [a, b, c] }");

    assertThat(DocumentedSamples.of(contract))
        .extracting(Sample::text)
        .containsExactly("{\"parts\":[\"a\",\"OrderPlaced\",\"c\"]}");
  }

  @Test
  void handsTheNameOverInTheHeaderAndLeavesThePayloadAlone() throws IOException {
    Contract contract = contract("$message.header#/ce~1type", "- payload: { name: string }");

    Sample sample = DocumentedSamples.of(contract).get(0);

    assertThat(sample.text()).isEqualTo("{\"name\":\"string\"}");
    assertThat(sample.headers()).isEqualTo(Map.of("ce/type", "OrderPlaced"));
    RawMessage raw = RawMessage.of(sample.text()).withHeaders(sample.headers());
    assertThat(new MessageValidator(contract).validate(Target.any(), raw).message()).isPresent();
  }

  @Test
  void leavesExamplesAsTheyAreWhereMessagesCarryNoName() throws IOException {
    Contract contract = contract("", "- payload: { name: string }");

    assertThat(DocumentedSamples.of(contract))
        .containsExactly(
            new Sample(
                new MessageId("orders", "OrderPlaced"),
                SampleKind.EXAMPLE,
                "documented example",
                "{\"name\":\"string\"}",
                Map.of(),
                Optional.empty()));
  }

  @Test
  void handsDocumentedHeadersOver() throws IOException {
    Contract contract =
        contract("", "- { payload: { name: string }, headers: { tenant: t-7, tries: 2 } }");

    assertThat(DocumentedSamples.of(contract).get(0).headers())
        .isEqualTo(Map.of("tenant", "t-7", "tries", "2"));
  }

  @Test
  void namesSamplesAfterTheirExamples() throws IOException {
    Contract contract =
        contract(
            "",
            """
            - name: smallest order
              payload: { id: 1 }
            - payload: { id: 2 }
            """);

    assertThat(DocumentedSamples.of(contract))
        .extracting(Sample::name)
        .containsExactly("smallest order", "documented example 2");
  }

  @Test
  void refusesEveryExampleThatBreaksItsOwnSchema() throws IOException {
    Contract contract =
        contract(
            "$message.payload#/name",
            """
            - payload: { name: OrderPlaced, id: seven }
            - payload: { name: OrderPlaced, id: 7 }
            - payload: { name: string, id: true }
            """);

    assertThat(refusal(contract))
        .extracting(finding -> finding.rule() + " " + finding.location() + " " + finding.message())
        .containsExactly(
            "invalid-example asyncapi.yaml:17:22 The documented example breaks its own schema:"
                + " /id: expected integer, found string.",
            "invalid-example asyncapi.yaml:19:22 The documented example breaks its own schema:"
                + " /id: expected integer, found boolean.");
  }

  @Test
  void refusesAnExampleWhoseSchemaForbidsTheName() throws IOException {
    Contract contract = contract("$message.payload#/kind", "- payload: { kind: string }");

    assertThat(refusal(contract))
        .extracting(Finding::message)
        .containsExactly(
            "The documented example cannot carry its message's name: /kind: expected \"string\","
                + " found another string.");
  }

  @Test
  void refusesAnExampleThatHasNoRoomForTheName() throws IOException {
    Contract contract = contract("$message.payload#/id/type", "- payload: { id: 7 }");

    assertThat(refusal(contract))
        .extracting(Finding::message)
        .containsExactly(
            "The documented example cannot carry its message's name: The message does not say at"
                + " $message.payload#/id/type which message it is.");
  }

  private static List<Finding> refusal(Contract contract) {
    return catchThrowableOfType(
            InvalidContractException.class, () -> DocumentedSamples.of(contract))
        .findings();
  }

  private static Contract sessionEvents() {
    return ContractLoader.load(
        SessionNotificationEvents.LOCATION, DocumentedSamplesTests.class.getClassLoader());
  }

  private Contract contract(String nameLocation, String examples) throws IOException {
    return contract(nameLocation, examples, "OrderShipped: { payload: { type: object } }");
  }

  private Contract contract(String nameLocation, String examples, String otherMessage)
      throws IOException {
    String document =
        """
        asyncapi: 3.0.0
        info: { title: Orders, version: 1.0.0 }
        %s
        channels:
          orders:
            messages:
              %s
              orderPlaced:
                name: OrderPlaced
                payload:
                  type: object
                  properties:
                    id: { type: integer }
                    name: { type: string }
                    kind: { const: string }
                examples:
        """
            .formatted(
                nameLocation.isEmpty() ? "" : "x-message-name-location: " + nameLocation,
                otherMessage);
    Path file = folder.resolve("asyncapi.yaml");
    return ContractLoader.load(Files.writeString(file, document + examples.indent(10)));
  }
}
