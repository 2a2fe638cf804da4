package io.messagecontract.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.MessageId;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private List<Sample> unknown(MessageSamples samples) {
    return samples.unknown(contract.channels().get(0)).stream().toList();
  }

  private MessageSamples samples(String nameLocation, String message) throws IOException {
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
    contract = ContractLoader.load(Files.writeString(file, document + message.indent(8)));
    return MessageSamples.of(contract);
  }
}
