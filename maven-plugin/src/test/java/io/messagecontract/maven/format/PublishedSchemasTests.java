package io.messagecontract.maven.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.messagecontract.explain.RulePages;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/**
 * Holds reports against the schemas that others publish. That of SARIF is in the jar of its model;
 * those of Jenkins and GitLab are looked for in {@code message-contract.report-schemas}.
 */
class PublishedSchemasTests {

  private static final String FOLDER = System.getProperty("message-contract.report-schemas", "");

  @TempDir private Path root;

  static List<String> names() {
    return HostileNames.ALL;
  }

  @Test
  void sarifIsValid() throws Exception {
    String written = SarifReport.of(GoalReports.rich(root));
    assertThat(sarif(written)).isEmpty();
    assertThat(sarif(written.replace("\"startLine\" : 9", "\"startLine\" : 0"))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void sarifIsValidWhateverNamesAre(String name) throws Exception {
    assertThat(sarif(SarifReport.of(GoalReports.goal(root, GoalReports.report(name))))).isEmpty();
  }

  @Test
  void sarifWithoutFindingsIsValid() throws Exception {
    assertThat(sarif(SarifReport.of(GoalReports.of(root)))).isEmpty();
  }

  @Test
  void sarifKeepsWhatGitHubAsksFor() throws Exception {
    JsonNode run =
        new ObjectMapper().readTree(SarifReport.of(GoalReports.rich(root))).at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules).hasSize(5);
    for (JsonNode rule : rules) {
      assertThat(rule.at("/name").asText()).hasSizeBetween(1, 255);
      assertThat(rule.at("/shortDescription/text").asText()).hasSizeBetween(1, 1_024);
      assertThat(rule.at("/fullDescription/text").asText()).hasSizeBetween(1, 1_024);
      String page = RulePages.find(rule.at("/id").asText()).orElseThrow().text();
      assertThat(rule.at("/help/text").asText()).isEqualTo(page).doesNotContain("](");
      assertThat(rule.at("/help/markdown").asText()).isEqualTo(page);
    }
    assertThat(run.at("/results")).hasSize(5);
    for (JsonNode result : run.at("/results")) {
      assertThat(rules.get(result.at("/ruleIndex").asInt()).at("/id"))
          .isEqualTo(result.at("/ruleId"));
      assertThat(result.at("/locations")).hasSize(1);
      assertThat(result.at("/partialFingerprints")).isNotEmpty();
    }
    assertThat(run.at("/automationDetails/id").asText()).isEqualTo("message-contract/check/child/");
  }

  @Test
  void sarifHoldsAsManyResultsAsGitHubTakes() throws Exception {
    String written = SarifReport.of(GoalReports.large(root, 5_001));
    assertThat(sarif(written)).isEmpty();
    JsonNode run = new ObjectMapper().readTree(written).at("/runs/0");
    assertThat(run.at("/results")).hasSize(5_000);
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .startsWith("Of the findings, 1 are left out");
    assertThat(run.at("/results"))
        .extracting(result -> result.at("/partialFingerprints/messageContract~1v1"))
        .doesNotHaveDuplicates();
  }

  @Test
  void junitIsValid() throws Exception {
    Validator junit = junit();
    String written = JUnitReport.of(GoalReports.rich(root));
    junit.validate(new StreamSource(new StringReader(written)));
    assertThatExceptionOfType(SAXException.class)
        .isThrownBy(
            () ->
                junit.validate(
                    new StreamSource(new StringReader(written.replace("classname", "file")))));
  }

  @ParameterizedTest
  @MethodSource("names")
  void junitIsValidWhateverNamesAre(String name) throws Exception {
    String written = JUnitReport.of(GoalReports.goal(root, GoalReports.report(name)));
    junit().validate(new StreamSource(new StringReader(written)));
  }

  @Test
  void gitLabIsValid() throws Exception {
    String schema = Files.readString(published("codeclimate.json"));
    JsonNode issues = new ObjectMapper().readTree(GitLabReport.of(GoalReports.rich(root)));
    assertThat(issues).hasSize(5);
    for (JsonNode issue : issues) {
      assertThat(errors(schema, issue.toString())).isEmpty();
      assertThat(errors(schema, issue.toString().replace("fingerprint", "print"))).isNotEmpty();
    }
  }

  /** What the published schema does not ask for, and the page of the format does. */
  @Test
  void gitLabKeepsWhatItsPageAsksFor() throws Exception {
    JsonNode issues = new ObjectMapper().readTree(GitLabReport.of(GoalReports.rich(root)));
    assertThat(issues).extracting(issue -> issue.at("/fingerprint")).doesNotHaveDuplicates();
    for (JsonNode issue : issues) {
      assertThat(issue.at("/severity").asText()).isIn("info", "minor", "major");
      assertThat(issue.at("/check_name").asText()).isNotEmpty();
      assertThat(issue.at("/location/path").asText()).startsWith("child/");
      assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
    }
  }

  @Test
  void jsonIsValid() throws Exception {
    String schema = Files.readString(Path.of("..", "docs", "formats", "report.schema.json"));
    for (String name : HostileNames.ALL) {
      String written = ReportFormat.JSON.write(GoalReports.goal(root, GoalReports.report(name)));
      assertThat(errors(schema, written)).isEmpty();
    }
  }

  private static List<Error> sarif(String written) throws Exception {
    try (InputStream schema =
        Objects.requireNonNull(
            SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return errors(new String(schema.readAllBytes(), UTF_8), written);
    }
  }

  private static List<Error> errors(String schema, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(schema)
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static Validator junit() throws Exception {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(published("junit-10.xsd").toFile())
        .newValidator();
  }

  private static Path published(String name) {
    assumeThat(FOLDER)
        .as("not held against " + name + ": message-contract.report-schemas is not set")
        .isNotBlank();
    return Path.of(FOLDER, name);
  }
}
