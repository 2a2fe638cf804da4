package io.messagecontract.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.MessageId;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageSamplesTests {

  private static final MessageId ID = new MessageId("orders", "OrderPlaced");

  @TempDir Path folder;

  private Contract contract;

  @Test
  void addHeadersThatAnExampleDoesNotTell() throws IOException {
    MessageSamples samples =
        samples(
            "",
            """
            headers: { type: object, required: [tenant, tries], properties: { tenant: { type: string }, tries: { type: integer } } }
            payload: { type: object, properties: { id: { type: integer } } }
            examples: [ { headers: { tenant: t-7 }, payload: { id: 1 } }, { payload: { id: 2 } } ]
            """);

    List<Sample> examples = samples.valid(ID).subList(0, 2);

    assertThat(examples).allMatch(sample -> sample.kind() == SampleKind.EXAMPLE);
    assertThat(examples.get(0).headers()).containsEntry("tenant", "t-7").containsKey("tries");
    assertThat(examples.get(1).headers()).containsOnlyKeys("tenant", "tries");
  }

  @Test
  void carryTheirNameInAHeaderOrDeepInTheBody() throws IOException {
    String payload = "payload: { type: object, properties: { id: { type: integer } } }";

    assertThat(samples("$message.header#/type", payload).valid(ID))
        .isNotEmpty()
        .allMatch(sample -> "OrderPlaced".equals(sample.headers().get("type")));
    assertThat(samples("$message.payload#/meta/type", payload).valid(ID))
        .isNotEmpty()
        .allMatch(sample -> sample.text().contains("\"meta\":{\"type\":\"OrderPlaced\"}"));
  }

  @Test
  void knowNoMessageOfAnUnknownNameWhereTheSchemaListsTheNames() throws IOException {
    String listed = "payload: { type: object, properties: { type: { enum: [OrderPlaced, B] } } }";
    String open = "payload: { type: object, properties: { type: { type: string } } }";

    assertThat(unknown(samples("$message.payload#/type", listed))).isEmpty();
    assertThat(unknown(samples("$message.payload#/type", open)))
        .singleElement()
        .satisfies(sample -> assertThat(sample.text()).contains("UnknownMessage"));
  }

  @Test
  void callAnUnknownMessageOtherwiseWhereThatNameIsKnown() throws IOException {
    String open = "payload: { type: object, properties: { type: { type: string } } }";
    MessageSamples samples =
        samples("$message.payload#/type", open, "UnknownMessage", "UnknownMessage2");

    assertThat(unknown(samples))
        .singleElement()
        .satisfies(sample -> assertThat(sample.text()).contains("\"UnknownMessage3\""));
  }

  @Test
  void leaveTheNameOutWhereNobodyCanTellThenWhichMessageItIs() throws IOException {
    String payload =
        "payload: { type: object, required: [id], properties: { id: { type: integer } } }";
    String headers = "headers: { type: object, properties: { tenant: { const: t } } }\n";

    assertThat(nameless(samples("$message.payload#/meta/type", payload, "Other")))
        .singleElement()
        .satisfies(sample -> assertThat(sample.text()).contains("\"meta\":{}").contains("\"id\":"));
    assertThat(nameless(samples("$message.header#/type", headers + payload, "Other")))
        .singleElement()
        .satisfies(sample -> assertThat(sample.headers()).containsOnlyKeys("tenant"));
    assertThat(nameless(samples("$message.payload#/type", payload))).isEmpty();
    assertThat(nameless(samples("", payload, "Other"))).isEmpty();
  }

  @Test
  void leaveAWrongNameAsItIs() throws IOException {
    String payload =
        "payload: { type: object, properties: { type: { type: string, maxLength: 11 } } }";

    assertThat(samples("$message.payload#/type", payload, "Other").invalid(ID))
        .filteredOn(sample -> sample.breach().get().pointer().equals("/type"))
        .extracting(Sample::text)
        .contains("{\"type\":null}")
        .noneMatch(text -> text.contains("OrderPlaced"));
  }

  @Test
  void mayCarryAnyNameOfTheirMessage() throws IOException {
    String message =
        """
        name: order.placed
        payload: { type: object, properties: { type: { type: string } } }
        examples: [ { payload: { type: OrderPlaced } }, { payload: { type: something } } ]
        """;

    assertThat(samples("$message.payload#/type", message, "Other").valid(ID))
        .filteredOn(sample -> sample.kind() == SampleKind.EXAMPLE)
        .extracting(Sample::text)
        .containsExactly("{\"type\":\"OrderPlaced\"}", "{\"type\":\"order.placed\"}");
  }

  private static List<Sample> nameless(MessageSamples samples) {
    return samples.invalid(ID).stream()
        .filter(sample -> sample.breach().get().keyword().equals("unidentified-message"))
        .toList();
  }

  private List<Sample> unknown(MessageSamples samples) {
    return samples.unknown(contract.channels().get(0)).stream().toList();
  }

  private MessageSamples samples(String nameLocation, String message, String... others)
      throws IOException {
    String document =
        """
        asyncapi: 3.0.0
        info: { title: Orders, version: 1.0.0 }
        %s
        channels:
          orders:
            messages:
              OrderPlaced:
        """
            .formatted(nameLocation.isEmpty() ? "" : "x-message-name-location: " + nameLocation);
    Path file = folder.resolve("asyncapi.yaml");
    String more =
        Stream.of(others)
            .map(other -> (other + ": { payload: { type: object } }").indent(6))
            .collect(Collectors.joining());
    contract = ContractLoader.load(Files.writeString(file, document + message.indent(8) + more));
    return MessageSamples.of(contract);
  }
}
