package io.messagecontract.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the published JSON Schema and page of the format against writer and reader. */
class EvidenceSchemaTests {

  private static final Path FORMATS = Path.of("..", "docs", "formats");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\n(.*?\n)```");

  @TempDir Path folder;

  @Test
  void acceptsWhatIsWritten() throws IOException {
    for (Evidence evidence : new Evidence[] {Records.of("A"), Records.odd(), Records.least()}) {
      assertThat(isValid(Records.line(evidence))).isTrue();
    }
  }

  @Test
  void acceptsTheExampleOfThePageWhichIsWrittenLikeThat() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(FORMATS.resolve("evidence.md")));
    assertThat(example.find()).isTrue();

    Files.writeString(folder.resolve("evidence-1.jsonl"), example.group(1));
    EvidenceResult result = Records.read(folder);

    assertThat(isValid(example.group(1))).isTrue();
    assertThat(result.evidence())
        .singleElement()
        .extracting(Records::line)
        .isEqualTo(example.group(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "format":1          | "format":2            | false
          "format":1          | "format":"1"          | false
          "format":1          | "new":0,"format":1    | true
          "contract":         | "c":                  | false
          "title":            | "t":                  | false
          "title":"Parcels"   | "title":""            | true
          "digest":"5         | "digest":"            | false
          "digest":"5         | "digest":"G           | false
          "version":"1.4.0"   | "version":1           | false
          "channel":          | "c":                  | false
          "message":          | "m":                  | false
          "message":"         | "message":null,"m":"  | false
          "receive"           | "RECEIVE"             | false
          "receive"           | "send"                | true
          "passed"            | "failed"              | true
          "passed"            | "broken"              | false
          "test":             | "t":                  | false
          "sample":           | "s":                  | true
          "sample":           | "sample":null,"s":    | false
          "present":          | "p":                  | false
          "absent":           | "a":                  | false
          "absent":["/depot"] | "absent":[]           | true
          "absent":["/depot"] | "absent":[null]       | false
          "values":           | "v":                  | false
          "values":           | "values":{},"v":      | true
          "values":           | "values":{"":[""]},"v": | true
          "values":           | "values":{"":""},"v": | false
          "read":             | "r":                  | false
          "ignored":          | "i":                  | false
          """)
  void saysWhatTheReaderSays(String part, String other, boolean valid) throws IOException {
    String line = Records.line(Records.of("A"));
    String changed = line.replace(part, other);
    Files.writeString(folder.resolve("evidence-1.jsonl"), changed);

    assertThat(changed).isNotEqualTo(line);
    assertThat(Records.read(folder).findings().isEmpty())
        .as("reader on " + changed)
        .isEqualTo(valid);
    assertThat(isValid(changed)).as("schema on " + changed).isEqualTo(valid);
  }

  private static boolean isValid(String json) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(FORMATS.resolve("evidence.schema.json")))
        .validate(json, InputFormat.JSON)
        .isEmpty();
  }
}
