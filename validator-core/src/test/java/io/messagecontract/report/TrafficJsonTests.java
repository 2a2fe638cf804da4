package io.messagecontract.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.messagecontract.contract.MessageId;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import io.messagecontract.report.TrafficPart.Listed;
import io.messagecontract.report.TrafficPart.Omitted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrafficJsonTests {

  private static final Path FORMATS = Path.of("..", "docs", "formats");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\n(.*?\n)```");

  private static TrafficPart read(String json) throws ReportException {
    return TrafficJson.read(json.getBytes(UTF_8), "part.json");
  }

  @Test
  void readsWhatWasWritten(@TempDir Path folder) throws Exception {
    String written = TrafficJson.of(part());
    Path file = Files.writeString(folder.resolve("part.json"), written);

    assertThat(TrafficJson.read(file, "part.json")).isEqualTo(part());
    assertThat(TrafficJson.of(read(written))).isEqualTo(written);
  }

  /** A report would sort them, and which of them are kept beside others depends on their order. */
  @Test
  void leavesFindingsInTheirOrder() throws Exception {
    assertThat(read(TrafficJson.of(part())).findings().kept())
        .extracting(finding -> finding.location().source())
        .containsExactly("z", "a");
  }

  @Test
  void writesTheExampleOfThePage() throws IOException, ReportException {
    String page = Files.readString(FORMATS.resolve("traffic.md"));
    Matcher example = EXAMPLE.matcher(page);
    assertThat(example.find()).isTrue();

    assertThat(TrafficJson.of(read(example.group(1)))).isEqualTo(example.group(1));
  }

  @Test
  void keepsThePublishedSchema() throws IOException {
    String written = TrafficJson.of(part());

    assertThat(isValid(written)).isTrue();
    for (String name : List.of("traffic", "rejected", "severity", "behind", "file", "info")) {
      assertThat(written).contains('"' + name + '"');
      assertThat(isValid(written.replace('"' + name + '"', "\"other\""))).as(name).isFalse();
    }
  }

  private static boolean isValid(String json) throws IOException {
    Map<String, String> schemas = new TreeMap<>();
    for (String name : List.of("traffic.schema.json", "report.schema.json")) {
      schemas.put("https://formats/" + name, Files.readString(FORMATS.resolve(name)));
    }
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(schemas))
        .getSchema(SchemaLocation.of("https://formats/traffic.schema.json"))
        .validate(json, InputFormat.JSON)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"traffic\" : 1   | \"traffic\" : 2    | /traffic must be the format 1",
        "\"traffic\" : 1   | \"trafic\" : 1     | \"trafic\" has no meaning here",
        "\"behind\" : 2    | \"behind\" : -1    | /findings/omitted/behind must be a whole number",
        "\"error\" : 5     | \"error\" : 0      | /omitted/counts/type/error must be a whole number",
        "\"error\" : 5     | \"fatal\" : 5      | \"fatal\" has no meaning here",
        "\"type\" : {      | \"../type\" : {    | /findings/omitted/counts must be a rule's name",
        "\"from\" : \"0\"  | \"from\" : 0       | /of/from must be a text",
        "\"valid\" : 3     | \"valid\" : 3e99   | /judged/0/valid must be a whole number",
        "\"unknown\"       | \"unnown\"         | \"unnown\" has no meaning here",
      })
  void refusesAnythingElse(String right, String wrong, String why) {
    String json = TrafficJson.of(part());
    assertThat(json).contains(right);

    assertThatExceptionOfType(ReportException.class)
        .isThrownBy(() -> read(json.replace(right, wrong)))
        .withMessageContaining(why);
  }

  @Test
  void refusesWhatIsCutOff() {
    String json = TrafficJson.of(part());
    assertThatExceptionOfType(ReportException.class)
        .isThrownBy(() -> read(json.substring(0, json.length() - 4)));
  }

  private static TrafficPart part() {
    Omitted omitted =
        new Omitted(
            Location.of("z"),
            2,
            new TreeMap<>(
                Map.of(
                    new RuleId("type"), Map.of(Severity.ERROR, 5),
                    new RuleId("$ref"), Map.of(Severity.INFO, 1, Severity.WARNING, 2))));
    return new TrafficPart(
        new TreeMap<>(Map.of("topic", "orders\n\u202e", "from", "0")),
        List.of(
            new JudgedMessages(Optional.of(new MessageId("orders", "Placed")), 3, 2),
            new JudgedMessages(Optional.empty(), 0, 1)),
        new Listed(
            List.of(
                Finding.error("type", Location.of("z"), "Text."),
                Finding.of("required", Severity.WARNING, Location.of("a"), "Text.").hint("mend")),
            Optional.of(omitted)),
        new Listed(List.of(), Optional.empty()));
  }
}
