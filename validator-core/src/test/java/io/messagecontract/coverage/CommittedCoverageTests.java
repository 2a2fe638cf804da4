package io.messagecontract.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds writer, reader, published JSON Schema and page of the file against one another. */
class CommittedCoverageTests {

  private static final Path FORMATS = Path.of("..", "docs", "formats");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\n(.*?\n)```");
  private static final CommittedCoverage ONE =
      new CommittedCoverage(
          "coverage.json",
          Map.of(
              Side.CONSUMER, Map.of(Aspect.MESSAGES, new Ratio(0, 2)),
              Side.PRODUCER,
                  Map.of(Aspect.VALUES, new Ratio(3, 4), Aspect.MESSAGES, new Ratio(1, 1))));

  @Test
  void isReadAsItWasWritten() throws IOException {
    assertThat(ONE.text())
        .isEqualTo(
            """
            {
              "format": 1,
              "producer": {
                "messages": { "covered": 1, "total": 1 },
                "values": { "covered": 3, "total": 4 }
              },
              "consumer": {
                "messages": { "covered": 0, "total": 2 }
              }
            }
            """);
    assertThat(read(ONE.text()).committed()).isEqualTo(ONE);
    assertThat(read(ONE.text()).findings()).isEmpty();
    assertThat(isValid(ONE.text())).isTrue();
  }

  @Test
  void isOnThePageAsItIsWritten() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(FORMATS.resolve("coverage.md")));
    assertThat(example.find()).isTrue();

    assertThat(read(example.group(1)).committed().text()).isEqualTo(example.group(1));
    assertThat(isValid(example.group(1))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "format": 1       | "format": 2           | false
          "format": 1       | "format": "1"         | false
          "format": 1,      | `  `                  | false
          "producer"        | "producers"           | false
          "producer"        | "PRODUCER"            | false
          "values"          | "value"               | false
          "covered": 3      | "covered": -1         | false
          "covered": 3      | "covered": 3.5        | false
          "covered": 3      | "covered": null       | false
          "covered": 3, "total": 4 | "covered": 3   | false
          "total": 4        | "total": 4, "of": 5   | false
          "total": 4        | "total": 9999         | true
          { "covered": 3, "total": 4 } | 75         | false
          "consumer": {     | "consumer": 1, "x": { | false
          """)
  void saysWhatTheSchemaSays(String part, String other, boolean valid) throws IOException {
    String text = ONE.text().replace(part, other);
    assertThat(text).isNotEqualTo(ONE.text());

    assertThat(read(text).findings().isEmpty()).as("reader on " + text).isEqualTo(valid);
    assertThat(isValid(text)).as("schema on " + text).isEqualTo(valid);
  }

  /** This the JSON Schema cannot say. */
  @Test
  void refusesMoreThanAll() {
    assertThat(read(ONE.text().replace("\"covered\": 3", "\"covered\": 5")).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().value()).isEqualTo("invalid-committed-coverage");
              assertThat(finding.location()).hasToString("coverage.json:5:15");
              assertThat(finding.hint().orElseThrow()).contains("commit-coverage=true");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''", "{", "[]", "1"})
  void refusesWhatIsNoSuchFile(String text) {
    assertThat(read(text).findings()).isNotEmpty();
  }

  private static CommittedReader.Result read(String text) {
    return CommittedReader.read("coverage.json", text.getBytes(UTF_8));
  }

  private static boolean isValid(String json) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(FORMATS.resolve("coverage.schema.json")))
        .validate(json, InputFormat.JSON)
        .isEmpty();
  }
}
