package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.finding.Finding;
import io.messagecontract.report.JsonReport;
import io.messagecontract.report.Report;
import io.messagecontract.report.TextReport;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import io.messagecontract.vocabulary.Draft;
import io.messagecontract.vocabulary.Keyword;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rejects messages with private values, and looks for these in all that is said of it. */
class PrivateValuesTests {

  @TempDir private Path folder;

  static Stream<Arguments> keywords() {
    return Stream.of(SchemaDialect.values())
        .flatMap(
            dialect ->
                Keyword.all(Draft.of(dialect)).stream()
                    .filter(Keyword::asserts)
                    .map(keyword -> Arguments.of(dialect, keyword.name())));
  }

  @ParameterizedTest
  @MethodSource("keywords")
  void areToldByNoKeyword(SchemaDialect dialect, String keyword) throws Exception {
    List<RejectedValues> cases = RejectedValues.of(keyword);
    assertThat(cases).as("no case for " + keyword).isNotEmpty();
    for (RejectedValues rejected : cases) {
      Path document = write(dialect, rejected.schema());
      String message = message(rejected.value());
      for (Strictness strictness : Strictness.values()) {
        List<Finding> findings = findings(document, strictness, message);
        if (!keyword.equals("format") || strictness == Strictness.STRICT) {
          assertThat(findings)
              .as(rejected.toString())
              .anyMatch(finding -> finding.message().startsWith("/p"));
        }
        assertPrivate(findings);
      }
      MessageVerifier verifier = MessageVerifier.forContract(document);
      assertPrivate(
          String.valueOf(catchThrowable(() -> verifier.assertConforms("m", message)).getMessage()));
    }
  }

  /** What is in no type that the schema has, what is too much, and what names no message. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"s3cretText\"",
        "987654321",
        "[\"s3cretText\", 987654321]",
        "{\"p\": \"s3cretText",
        "{\"p\": s3cretText}",
        "{\"p\": 987654321987654321.e}",
        "{\"p\": 987654321e987654321}",
        "{\"p\": \"s3cretText\\q\"}",
        "{\"p\": \"s3cretText\u0001\"}",
        "{\"p\": \"s3cretText\", \"p\": 987654321}",
        "{\"p\": true} s3cretText",
        "{\"p\": true, \"z\": \"s3cretText\"}",
        "{'p': 's3cretText'}",
        "s3cretText"
      })
  void areToldOfNoTextThatIsNoMessage(String text) throws Exception {
    Path document = write(SchemaDialect.DRAFT_07, "{\"type\": \"boolean\"}");
    assertPrivate(findings(document, Strictness.STRICT, text));
  }

  /** The parser tells which character it did not expect. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "§",
        "{\"p\": 1§}",
        "{\"p\": 1.§}",
        "{\"p\": -§}",
        "{\"p\": 0§}",
        "{\"p\": 1e§}",
        "{\"p\": \"a\\§\"}",
        "{\"p\": \"\\u00§0\"}",
        "{\"p\": \"a\" §}",
        "{\"p\" § 1}",
        "{§: 1}",
        "{\"p\": t§ue}",
        "[1 §]"
      })
  void areToldByNoCharacterThatIsNotExpected(String text) throws Exception {
    Path document = write(SchemaDialect.DRAFT_07, "{\"type\": \"boolean\"}");
    List<Finding> findings = findings(document, Strictness.STRICT, text);
    assertThat(findings).hasSize(1);
    assertThat(findings.toString()).contains("is not JSON").doesNotContain("§", "167", "a7");
  }

  @ParameterizedTest
  @EnumSource
  void areToldOfNoMessageInANameThatIsTooLong(Strictness strictness) throws Exception {
    Path document = write(SchemaDialect.DRAFT_07, "true");
    Files.writeString(
        document,
        Files.readString(document)
            .replace(
                "\"channels\"",
                "\"x-message-name-location\": \"$message.payload#/p\", \"channels\""));
    String name = "n".repeat(100);
    LoadedContract contract = LoadedContract.load(document, Direction.RECEIVE);
    List<Finding> findings =
        contract
            .validator(strictness)
            .validate(Target.any(), message('"' + name + "s3cretText\""))
            .findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).contains('"' + name + "…\"");
    assertPrivate(findings);
  }

  private static List<Finding> findings(Path document, Strictness strictness, String message) {
    LoadedContract contract = LoadedContract.load(document, Direction.RECEIVE);
    return contract.validator(strictness).validate(Target.any(), message).findings();
  }

  private static void assertPrivate(List<Finding> findings) {
    Report report = new Report("verify-messages", Optional.empty(), Map.of(), findings);
    List<String> texts = new ArrayList<>(findings.stream().map(Finding::toString).toList());
    texts.add(TextReport.of(report));
    texts.add(JsonReport.of(report));
    texts.forEach(PrivateValuesTests::assertPrivate);
  }

  /** Not the first digits of a number either, nor the first letters of a text. */
  private static void assertPrivate(String text) {
    assertThat(text).doesNotContain("s3c", "9876", "9.87");
  }

  private static String message(String value) {
    return "{\"around\": \"" + RejectedValues.TEXT + "\", \"p\": " + value + '}';
  }

  private Path write(SchemaDialect dialect, String schema) throws Exception {
    String anchor =
        switch (dialect) {
          case DRAFT_07 -> "";
          case DRAFT_2019_09 -> "\"$recursiveAnchor\": true, ";
          case DRAFT_2020_12 -> "\"$dynamicAnchor\": \"node\", ";
        };
    String payload =
        """
        {"$schema": "%s", "$id": "https://example.org/payload", %s"type": "object",
         "properties": {"around": {"type": "string"}, "p": %s}}
        """
            .formatted(dialect.iri(), anchor, schema);
    Path document = folder.resolve("asyncapi.json");
    return Files.writeString(
        document,
        """
        {"asyncapi": "3.0.0", "info": {"title": "t", "version": "1"},
         "channels": {"c": {"address": "c", "messages": {"m": {"payload": %s}}}}}
        """
            .formatted(payload));
  }
}
