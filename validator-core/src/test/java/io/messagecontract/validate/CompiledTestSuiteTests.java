package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.Corpora;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.RawMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compiled checks against networknt over the official suite, required and optional, with formats
 * asserted and not, open and closed; and how many of its schemas they judge alone.
 */
class CompiledTestSuiteTests {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final double MOST_LEFT = 0.07;

  private final List<String> wrong = new ArrayList<>();
  private int schemas;
  private int left;
  private int values;

  @ParameterizedTest
  @CsvSource({
    "draft7, DRAFT_07, 6700",
    "draft2019-09, DRAFT_2019_09, 8500",
    "draft2020-12, DRAFT_2020_12, 8600"
  })
  void verdictsAreThoseOfNetworknt(String draft, SchemaDialect dialect, int atLeast)
      throws IOException {
    Path tests = Corpora.assumed("json-schema-test-suite").resolve("tests").resolve(draft);
    try (Stream<Path> files = Files.walk(tests)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        for (JsonNode group : MAPPER.readTree(file.toFile())) {
          for (int way = 0; way < 4; way++) {
            judge(file.getFileName().toString(), group, dialect, way % 2 == 1, way > 1);
          }
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(values).isGreaterThan(atLeast);
    assertThat(left).isLessThan((int) (schemas * MOST_LEFT));
  }

  private void judge(
      String file, JsonNode group, SchemaDialect dialect, boolean formats, boolean closed)
      throws IOException {
    JudgedSchema schema;
    try {
      schema = new JudgedSchema(group.get("schema").toString(), dialect, formats, closed);
    } catch (DocumentException e) {
      throw new IllegalArgumentException(file, e);
    }
    boolean judged = false;
    for (JsonNode test : group.get("tests")) {
      judged |= judge(file + ": " + test.get("description").asText(), schema, test.get("data"));
    }
    if (judged && !closed) {
      schemas++;
      left += schema.isLeft() ? 1 : 0;
    }
  }

  /** What lies on another host is not fetched, and so not judged. */
  private boolean judge(String name, JudgedSchema schema, JsonNode data) {
    String text = data.toString();
    boolean expected;
    JsonNode value;
    try {
      value = new DocumentReader().readJson(RawMessage.of(text)).root();
      expected = schema.networknt(value);
    } catch (RuntimeException | StackOverflowError | DocumentException e) {
      return false;
    }
    boolean ofBytes = schema.accepts(text.getBytes(StandardCharsets.UTF_8));
    boolean ofTree = schema.accepts(value).orElse(expected);
    // A schema that cannot be compiled at all accepts nothing at once.
    if ((ofBytes != expected && !(schema.isLeft() && expected)) || ofTree != expected) {
      wrong.add(name + ' ' + text);
    }
    values++;
    return true;
  }
}
