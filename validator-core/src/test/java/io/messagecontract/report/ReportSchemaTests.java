package io.messagecontract.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Readers;
import io.messagecontract.finding.Readers.Reader;
import io.messagecontract.finding.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the published JSON Schema and page of the format against the writer. */
class ReportSchemaTests {

  private static final Path FORMATS = Path.of("..", "docs", "formats");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\n(.*?\n)```");

  @Test
  void acceptsTheExampleOfThePage() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(FORMATS.resolve("report.md")));
    assertThat(example.find()).isTrue();

    assertThat(isValid(example.group(1))).isTrue();
  }

  @Test
  void acceptsAReportWithOneOfEachKind() throws IOException {
    String written = JsonReport.of(Reports.report());

    assertThat(isValid(written)).isTrue();
    for (String name : List.of("title", "excerpt", "directions", "judged", "address", "from")) {
      assertThat(written).contains('"' + name + '"');
      assertThat(isValid(written.replace('"' + name + '"', "\"other\""))).as(name).isFalse();
    }
  }

  @Test
  void acceptsWhatIsWrittenOfReaders() throws IOException {
    String written = JsonReport.of(report());

    assertThat(written)
        .contains(
            """
                  "readBy" : {
                    "tests" : [
                      {
                        "test" : "A#a",
                        "messages" : [
                          "m on c",
                          "n on c"
                        ]
                      }
                    ],
                    "ignoredBy" : [
                      "B#b"
                    ],
                    "notMetBy" : [
                      "C#c"
                    ]
                  }
            """);
    assertThat(isValid(written)).isTrue();
    assertThat(isValid(written.replace("notMetBy", "n"))).isFalse();
    assertThat(isValid(written.replace("\"evidence\"", "\"e\""))).isFalse();
  }

  private static Report report() {
    Readers readers =
        new Readers(
            List.of(new Reader("A#a", List.of("m on c", "n on c"))),
            List.of("B#b"),
            List.of("C#c"));
    Proof proof =
        new Proof(
            Verdict.COMPATIBLE,
            "forward",
            Optional.empty(),
            "b289cdf73451",
            List.of("m on c", "n on c"),
            Optional.of(readers),
            Optional.empty());
    return new Report(
        "check",
        Optional.empty(),
        Map.of("evidence", 3),
        List.of(Finding.error("property-removed", Location.of("a"), "Text.").proof(proof)));
  }

  private static boolean isValid(String json) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(FORMATS.resolve("report.schema.json")))
        .validate(json, InputFormat.JSON)
        .isEmpty();
  }
}
