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

class VariationsTests {

  private static final MessageId ID = new MessageId("orders", "OrderPlaced");

  @TempDir Path folder;

  @Test
  void holdValuesThatCarelessReadersTakeForTheSame() throws IOException {
    MessageSamples samples =
        samples(
            """
            id: { type: integer }
            day: { type: string, format: date }
            at: { type: string, format: date-time }
            size: { type: number }
            name: { type: string }
            """);
    String complete = samples.complete(ID).orElseThrow().text();

    assertThat(complete).contains("\"id\":1").contains("\"name\":\"name\"");
    assertThat(texts(samples, "/id")).anyMatch(text -> text.contains("\"id\":4294967297"));
    assertThat(texts(samples, "/size")).anyMatch(text -> text.contains("\"size\":1.75"));
    assertThat(texts(samples, "/name")).anyMatch(text -> text.contains("\"name\":\" name \""));
    assertThat(texts(samples, "/day"))
        .anyMatch(text -> text.matches(".*\"day\":\"\\d+-\\d+-17\".*"));
    assertThat(texts(samples, "/at"))
        .anyMatch(text -> text.matches(".*\"at\":\"[0-9-]+T[0-9:]+:59Z\".*"))
        .anyMatch(text -> text.matches(".*\"at\":\"[0-9-]+T[0-9:]+:59\\.5Z\".*"));
  }

  @Test
  void findAnotherValueWhereSchemasLeaveLittleChoice() throws IOException {
    MessageSamples samples =
        samples(
            """
            orderId: { type: string, format: uuid }
            mail: { type: string, format: email }
            sku: { type: string, pattern: '^[A-Z]{3}-[0-9]{4}$' }
            """);

    for (String property : List.of("/orderId", "/mail", "/sku")) {
      assertThat(samples.variations(ID))
          .as(property)
          .anyMatch(v -> v.property().equals(property) && !v.isAbsence());
    }
  }

  @Test
  void leaveOutPropertiesAndNoItems() throws IOException {
    MessageSamples samples =
        samples(
            """
            id: { type: integer }
            tags: { type: array, items: { type: string } }
            """);

    assertThat(samples.variations(ID))
        .filteredOn(Variation::isAbsence)
        .extracting(Variation::property)
        .containsExactly("/id", "/tags");
  }

  @Test
  void holdListedValuesAndBoundsButNotTheValueThatIsThere() throws IOException {
    MessageSamples samples =
        samples(
            """
            state: { enum: [A, B, C] }
            percent: { type: integer, minimum: 0, maximum: 100 }
            """);
    String complete = samples.complete(ID).orElseThrow().text();

    assertThat(texts(samples, "/state"))
        .anyMatch(text -> text.contains("\"state\":\"B\""))
        .anyMatch(text -> text.contains("\"state\":\"C\""))
        .doesNotContain(complete);
    assertThat(texts(samples, "/percent"))
        .anyMatch(text -> text.contains("\"percent\":0"))
        .anyMatch(text -> text.contains("\"percent\":100"))
        .doesNotContain(complete);
  }

  @Test
  void changeNothingWhereThereIsNoSchema() throws IOException {
    assertThat(samples("{}").complete(new MessageId("orders", "Unknown"))).isEmpty();
  }

  private static List<String> texts(MessageSamples samples, String property) {
    return samples.variations(ID).stream()
        .filter(variation -> variation.property().equals(property))
        .map(Variation::text)
        .toList();
  }

  private MessageSamples samples(String properties) throws IOException {
    Path document = folder.resolve("asyncapi.yaml");
    Files.writeString(
        document,
        """
        asyncapi: 3.0.0
        info: { title: Orders, version: 1.0.0 }
        channels:
          orders:
            messages:
              OrderPlaced:
                payload:
                  type: object
                  properties:
        """
            + properties.indent(12));
    Contract contract = ContractLoader.load(document);
    return MessageSamples.of(contract);
  }
}
