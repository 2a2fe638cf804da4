package io.messagecontract.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/kafka.md says is so. */
class KafkaPageTests {

  private static final Pattern SNIPPET = Pattern.compile("```properties\n(.*?)```", Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(message\\.contract\\.[a-z.]+)` \\|");

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "kafka.md"));
  }

  private static Map<String, Object> properties(String snippet) {
    Properties read = new Properties();
    try {
      read.load(new StringReader(snippet));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Object> properties = new TreeMap<>();
    read.forEach((name, value) -> properties.put(name.toString(), value));
    properties.put("message.contract.location", Orders.CONTRACT);
    return properties;
  }

  @Test
  void itsPropertiesAreThoseThatThereAre() throws IOException {
    List<String> told = ROW.matcher(page()).results().map(row -> row.group(1)).sorted().toList();

    assertThat(told).isEqualTo(ContractSettings.names());
  }

  @Test
  void itsSnippetsConfigureWhatTheyName() throws IOException {
    List<Map<String, Object>> snippets =
        SNIPPET
            .matcher(page())
            .results()
            .map((MatchResult found) -> properties(found.group(1)))
            .toList();

    assertThat(snippets).hasSize(3);
    try (ContractSerializer<String> serializer = new ContractSerializer<>();
        ContractProducerInterceptor<String, String> interceptor =
            new ContractProducerInterceptor<>();
        ContractDeserializer<String> deserializer = new ContractDeserializer<>()) {
      serializer.configure(snippets.get(0), false);
      interceptor.configure(snippets.get(1));
      deserializer.configure(snippets.get(2), false);

      assertThat(serializer.serialize("orders", Orders.VALID)).isNotEmpty();
      assertThat(snippets.get(0))
          .containsEntry("value.serializer", ContractSerializer.class.getName());
      assertThat(snippets.get(1))
          .containsEntry("interceptor.classes", ContractProducerInterceptor.class.getName());
      assertThat(snippets.get(2))
          .containsEntry("value.deserializer", ContractDeserializer.class.getName());
    }
  }
}
