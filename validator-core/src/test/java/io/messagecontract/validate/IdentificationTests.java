package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Session;
import io.messagecontract.contract.Message;
import io.messagecontract.document.RawMessage;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentificationTests {

  private static final String TWO_MESSAGES =
      """
      asyncapi: 3.0.0
      info: {title: Orders, version: 1.0.0}
      channels:
        orders:
          messages:
            placed: {payload: {type: object, required: [id], properties: {id: {type: string}}}}
            paid: {payload: {type: object, required: [sum], properties: {sum: {type: number}}}}
        returns:
          messages:
            placed: {payload: {type: object, required: [reason]}}
      """;

  private final MessageValidator session = new MessageValidator(Session.contract());

  @TempDir Path folder;

  @Test
  void aMessageNamesItselfWhereTheContractSaysHow() {
    ValidationResult result = session.validate(Target.any(), "{\"name\":\"PartyBanEvent\"}");

    assertThat(result.isValid()).isTrue();
    assertThat(result.message().map(Message::id))
        .hasToString("Optional[PartyBanEvent on mpv2SessionHistory]");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearestOnes() {
    assertThat(said(session, Target.any(), "{\"name\":\"GameSessionKickedEvnt\"}"))
        .isEqualTo("unknown-message: did you mean \"GameSessionKickedEvent\"?");
  }

  @Test
  void anUnknownChannelIsAnsweredWithTheNearestOne() {
    assertThat(said(session, Target.channel("sesion"), "{}"))
        .isEqualTo("unknown-channel: did you mean \"session\"?");
  }

  @Test
  void anAddressWithValuesInThePlaceOfParametersIsThatChannel() throws IOException {
    Path document =
        Files.writeString(
            folder.resolve("parameters.yaml"),
            """
            asyncapi: 3.0.0
            info: {title: Telemetry, version: 1.0.0}
            channels:
              telemetry:
                address: warehouse/{site}/telemetry
                parameters: {site: {}}
                messages:
                  measured: {payload: {type: object}}
            """);
    MessageValidator validator = new MessageValidator(ContractLoader.load(document));

    assertThat(validator.validate(Target.channel("warehouse/berlin/telemetry"), "{}").message())
        .map(message -> message.id().toString())
        .hasValue("measured on warehouse/{site}/telemetry");
    assertThat(said(validator, Target.channel("warehouse/a/b/telemetry"), "{}"))
        .startsWith("unknown-channel");
  }

  @Test
  void aMessageOfAnotherChannelIsSaidToBeOnTheWrongOne() {
    assertThat(said(session, Target.channel("session"), "{\"name\":\"PartyBanEvent\"}"))
        .isEqualTo("wrong-channel: it belongs to \"mpv2SessionHistory\"");
  }

  @Test
  void aMessageWithoutItsNameCannotBeIdentified() {
    assertThat(said(session, Target.any(), "{\"id\":\"1\"}"))
        .isEqualTo("unidentified-message: write the message's name there");
  }

  @Test
  void theCallersWordCountsMoreThanTheNameInTheMessage() {
    ValidationResult result =
        session.validate(Target.message("PartyBanEvent"), "{\"name\":\"string\"}");

    assertThat(result.isValid()).isTrue();
  }

  @Test
  void theOnlyMessageOfAChannelNeedsNoName() throws IOException {
    assertThat(said(orders(TWO_MESSAGES), Target.channel("returns"), "{}")).startsWith("required");
  }

  @Test
  void withoutAnyNameTheNearestMessagesAreNamedWithTheirDifferences() throws IOException {
    assertThat(said(orders(TWO_MESSAGES), Target.channel("orders"), "{\"sum\":1}"))
        .endsWith("nearest: \"paid\" (differences: 0), \"placed\" (differences: 1)");
  }

  @Test
  void aNameThatTwoChannelsHaveIsAmbiguous() throws IOException {
    assertThat(said(orders(TWO_MESSAGES), Target.message("placed"), "{\"id\":\"1\"}"))
        .isEqualTo("ambiguous-message: say which channel it was met on: \"orders\", \"returns\"");
  }

  @Test
  void aHeaderCanNameTheMessage() throws IOException {
    MessageValidator validator =
        orders(TWO_MESSAGES + "x-message-name-location: $message.header#/type\n");
    RawMessage message = RawMessage.of("{\"sum\":1}");

    assertThat(validator.validate(Target.channel("orders"), message).isValid()).isFalse();
    assertThat(
            validator
                .validate(Target.channel("orders"), message.withHeaders(Map.of("type", "paid")))
                .isValid())
        .isTrue();
  }

  @Test
  void aMessageThatIsAnArrayIsNamedByOneOfItsItems() throws IOException {
    MessageValidator validator =
        orders(
            """
            asyncapi: 3.0.0
            info: {title: Orders, version: 1.0.0}
            x-message-name-location: $message.payload#/0
            channels:
              orders:
                messages:
                  placed: {payload: {items: {type: string}}}
                  paid: {payload: {properties: {"0": {type: string}}}}
            """);

    for (int i = 0; i < 3; i++) {
      assertThat(validator.validate(Target.any(), "[\"placed\",\"id\"]").message())
          .map(message -> message.id().name())
          .hasValue("placed");
      assertThat(validator.validate(Target.any(), "{\"0\":\"paid\"}").message())
          .map(message -> message.id().name())
          .hasValue("paid");
    }
  }

  private MessageValidator orders(String document) throws IOException {
    Path file = Files.writeString(folder.resolve("asyncapi.yaml"), document);
    return new MessageValidator(ContractLoader.load(file));
  }

  private static String said(MessageValidator validator, Target target, String text) {
    ValidationResult result = validator.validate(target, text);
    assertThat(result.isValid()).isFalse();
    List<String> said =
        result.findings().stream().map(f -> f.rule() + ": " + f.hint().orElse("")).toList();
    assertThat(said).hasSize(1);
    return said.get(0);
  }
}
