package io.messagecontract.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.messagecontract.contract.MessageId;
import io.messagecontract.coverage.Aspect;
import io.messagecontract.coverage.Coverage;
import io.messagecontract.coverage.MessageCoverage;
import io.messagecontract.coverage.Point;
import io.messagecontract.coverage.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageReportTests {

  private static final Path SCHEMA = Path.of("..", "docs", "formats", "report.schema.json");
  private static final MessageId PLACED = new MessageId("orders", "Placed");
  private static final MessageId ODD = new MessageId("o\n\u001b[31m", "\u202e");

  private static final Coverage COVERAGE =
      new Coverage(
          List.of(
              new MessageCoverage(
                  PLACED,
                  Side.PRODUCER,
                  List.of(
                      new Point(Aspect.MESSAGES, "", "", true),
                      new Point(Aspect.PROPERTIES, "/note", "", false),
                      new Point(Aspect.PROPERTIES, "/id", "", true),
                      new Point(Aspect.PROPERTIES, "/a=b", "", false),
                      new Point(Aspect.ABSENCES, "/note", "", false),
                      new Point(Aspect.VALUES, "/kind", "\"toy\"", true),
                      new Point(Aspect.VALUES, "", "{\"a\":1}", false),
                      new Point(Aspect.VALUES, "/kind", "\"book\"", false))),
              new MessageCoverage(
                  PLACED,
                  Side.CONSUMER,
                  List.of(
                      new Point(Aspect.MESSAGES, "", "", true),
                      new Point(Aspect.PROPERTIES, "/id", "", true))),
              new MessageCoverage(
                  ODD, Side.PRODUCER, List.of(new Point(Aspect.MESSAGES, "", "", false)))));

  @Test
  void readsBackWhatItHasWritten() throws Exception {
    String written = JsonReport.of(report(COVERAGE));

    assertThat(ReportReader.read(written.getBytes(UTF_8), "coverage.json"))
        .isEqualTo(report(COVERAGE));
    for (String name : List.of("places", "missing", "side", "value")) {
      String other = written.replaceFirst('"' + name + '"', "\"other\"");
      assertThatExceptionOfType(ReportException.class)
          .isThrownBy(() -> ReportReader.read(other.getBytes(UTF_8), "coverage.json"));
    }
    assertThat(isValid(written)).isTrue();
    for (String name : List.of("sides", "side", "covered", "places", "missing", "value", "total")) {
      assertThat(isValid(written.replace('"' + name + '"', "\"other\""))).as(name).isFalse();
    }
  }

  @Test
  void holdsFiguresAndPlaces() {
    assertThat(JsonReport.of(report(COVERAGE)))
        .contains(
            """
                    "properties" : {
                      "places" : [
                        "/note",
                        "/id",
                        "/a=b"
                      ],
                      "missing" : [
                        "/note",
                        "/a=b"
                      ]
                    },
            """
                .stripTrailing())
        .contains("\"producer\" : {\n        \"messages\" : {\n          \"covered\" : 1,");
  }

  @Test
  void saysForPeopleWhatIsMissingAndNothingOfWhatIsComplete() {
    assertThat(TextReport.of(report(COVERAGE)))
        .isEqualTo(
            """
            producer  1 of 2 messages (50.0 %), 1 of 3 properties (33.3 %), 0 of 1 absences (0.0 %), 1 of 3 values (33.3 %)
               Placed on orders             properties 1 of 3, absences 0 of 1, values 1 of 3
                  never there     /note, /a=b
                  never left out  /note
                  never held      the message = {"a":1}, /kind = "book"
               \\u202e on o\\u000a\\u001b[31m  not covered
            consumer  1 of 1 messages (100.0 %), 1 of 1 properties (100.0 %)
            """);
  }

  @Test
  void namesTheFirstPlacesAndCountsTheRest() {
    List<Point> points =
        IntStream.range(0, 13)
            .mapToObj(i -> new Point(Aspect.PROPERTIES, "/p" + i, "", false))
            .toList();
    Coverage many =
        new Coverage(
            List.of(
                new MessageCoverage(
                    PLACED,
                    Side.CONSUMER,
                    Stream.concat(
                            Stream.of(new Point(Aspect.MESSAGES, "", "", true)), points.stream())
                        .toList())));

    assertThat(TextReport.coverage(report(many))).contains("/p8, /p9 and 3 more\n");
  }

  private static Report report(Coverage coverage) {
    return new Report("coverage", Optional.empty(), Map.of("evidence", 2), List.of())
        .coverage(coverage);
  }

  private static boolean isValid(String json) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA))
        .validate(json, InputFormat.JSON)
        .isEmpty();
  }
}
