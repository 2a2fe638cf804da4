package io.messagecontract.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.TableReader.Line;
import io.messagecontract.document.DocumentReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTests {

  @ParameterizedTest
  @ValueSource(strings = {"asyncapi-2.yaml", "asyncapi-3.yaml", "bindings.yaml"})
  void readsATableAsAReaderForYamlDoes(String table) throws Exception {
    JsonNode yaml;
    try (InputStream stream = Specification.class.getResourceAsStream(table)) {
      yaml = new DocumentReader().read(table, stream.readAllBytes()).root();
    }
    Map<String, List<Line>> expected = new LinkedHashMap<>();
    yaml.properties().forEach(title -> expected.put(title.getKey(), lines(title.getValue(), 2)));

    assertThat(TableReader.read(table)).containsExactlyEntriesOf(expected);
  }

  private static List<Line> lines(JsonNode fields, int indent) {
    List<Line> lines = new ArrayList<>();
    fields
        .properties()
        .forEach(
            field -> {
              lines.add(new Line(field.getKey(), field.getValue().asText(), indent));
              lines.addAll(lines(field.getValue(), indent + 2));
            });
    return lines;
  }
}
