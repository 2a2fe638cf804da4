package io.messagecontract.accept;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.messagecontract.document.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the published JSON Schema of the file against its reader. */
class AcceptedSchemaTests {

  private static final Path SCHEMA = Path.of("..", "docs", "formats", "accepted.schema.json");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x                    | x                  | true",
        "until: \"2027-03-31\" | '# for ever'        | true",
        "b289cdf73451         | b289cdf7345        | false",
        "b289cdf73451         | B289CDF73451       | false",
        "\"b289cdf73451\"     | 120000000000       | false",
        "\"property-type-changed\" | enum           | true",
        "\"property-type-changed\" | null           | false",
        "\"property-type-changed\" | 'a b'          | false",
        "#/properties         | '#properties'      | false",
        "#/properties/version | '#'                | true",
        "event.json           | ''                 | false",
        "event.json           | <a                 | true",
        "event.json           | a#b                | true",
        "version\"            | 'v>\"'            | true",
        "RFC 12               | '\\n 12'           | true",
        "\"team-sessions\"    | ' '                | false",
        "\"team-sessions\"    | '\" \"'            | false",
        "\"team-sessions\"    | '\"<who>\"'        | false",
        "\"team-sessions\"    | '\" <a> \"'        | false",
        "\"team-sessions\"    | '\"<a> b\"'        | true",
        "\"team-sessions\"    | 1                  | false",
        "owner:               | onwer:             | false",
        "2027-03-31           | 2027-13-31         | false",
        "2027-03-31           | 31.3.2027          | false",
        "2027-03-31           | ''                 | false",
        "accepted:            | acepted:           | false",
        "'- fingerprint:'     | '- x: 1\n    fingerprint:' | false",
      })
  void saysWhatTheReaderSays(String part, String other, boolean valid) throws Exception {
    String text = Entries.ONE.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(other));

    assertThat(Entries.read(text).isSound()).as("reader on\n" + text).isEqualTo(valid);
    assertThat(isValid(text)).as("schema on\n" + text).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({"accepted: [], true", "accepted:, true", "accepted: 1, false", "{}, false"})
  void saysTheSameOfTheList(String text, boolean valid) throws Exception {
    assertThat(Entries.read(text).isSound()).isEqualTo(valid);
    assertThat(isValid(text)).isEqualTo(valid);
  }

  private static boolean isValid(String yaml) throws Exception {
    String json =
        new DocumentReader()
            .read(Entries.FILE, yaml.getBytes(StandardCharsets.UTF_8))
            .root()
            .toString();
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA))
        .validate(json, InputFormat.JSON)
        .isEmpty();
  }
}
