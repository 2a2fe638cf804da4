package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataJudgeTests {

  @TempDir private Path folder;
  private MessageValidator validator;

  @BeforeEach
  void load() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("asyncapi.yaml"),
            """
            asyncapi: 3.0.0
            info: { title: Orders, version: '1' }
            channels:
              orders:
                messages:
                  placed:
                    payload: { type: object }
                    bindings: { kafka: { key: { type: integer, minimum: 10 } } }
                    headers:
                      type: object
                      required: [tenant]
                      properties:
                        tenant: { type: string, pattern: '^[0-9]+$' }
                        tries: { type: integer, maximum: 5 }
                        version: { enum: [1, two] }
                        flags: { anyOf: [{ type: boolean }, { type: array, items: { type: integer } }] }
                        a/b: { const: null }
                  paid:
                    payload: { type: object }
                  void:
                    headers: { type: object, required: [tenant] }
            """);
    validator = new MessageValidator(ContractLoader.load(file), Strictness.STRICT);
  }

  private List<Finding> judge(String message, Map<String, String> headers, String key) {
    return validator
        .validateAll(
            Target.message(message),
            RawMessage.of("{}").withHeaders(headers),
            Optional.ofNullable(key))
        .findings();
  }

  private List<Finding> headers(Map<String, String> headers) {
    return judge("placed", headers, null);
  }

  private static List<String> told(List<Finding> findings) {
    return findings.stream().map(Finding::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tries | 5",
        "version | 1",
        "version | two",
        "flags | true",
        "flags | [1, 2]",
        "a/b | null",
        "traceparent | 00-1-2-3",
      })
  void takesATextForAStringOrForWhatTheSchemaWants(String name, String value) {
    assertThat(headers(Map.of("tenant", "042", name, value))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tries | 6 | maximum",
        "tries | many | type",
        "tries | 1.5 | type",
        "version | 3 | enum",
        "a/b | 0 | const",
        "flags | [1, \"x\"] | type",
      })
  void refusesATextThatIsNeither(String name, String value, String rule) {
    assertThat(headers(Map.of("tenant", "042", name, value)))
        .isNotEmpty()
        .anySatisfy(finding -> assertThat(finding.rule()).hasToString(rule))
        .allSatisfy(finding -> assertThat(finding.subject()).isEqualTo("placed, headers"));
  }

  @Test
  void saysWhatIsMissingAndTellsNoValues() {
    assertThat(told(headers(Map.of("tries", "secret"))))
        .hasSize(2)
        .anyMatch(told -> told.contains("the required property \"tenant\" is missing"))
        .anyMatch(told -> told.contains("/tries: expected integer, found string"))
        .noneMatch(told -> told.contains("secret"));
    assertThat(headers(Map.of("tenant", "a42")))
        .extracting(finding -> finding.rule().value())
        .containsExactly("pattern");
  }

  @ParameterizedTest
  @CsvSource({"12, 0", "9, 1", "abc, 1", "'\"12\"', 1", "'', 1"})
  void judgesTheKey(String key, int findings) {
    assertThat(judge("placed", Map.of("tenant", "1"), key)).hasSize(findings);
  }

  @Test
  void saysNothingOfWhatTheContractSaysNothingOf() {
    assertThat(judge("paid", Map.of("tries", "many"), "any")).isEmpty();
  }

  @Test
  void judgesThemBesideABodyThatIsWrongOrNotDescribed() {
    assertThat(judge("void", Map.of(), null))
        .extracting(finding -> finding.rule().value())
        .containsExactly("undocumented-payload", "required");
    assertThat(
            validator.validateAll(Target.message("placed"), RawMessage.of("[]"), Optional.of("1")))
        .satisfies(result -> assertThat(result.isValid()).isFalse())
        .satisfies(
            result ->
                assertThat(result.findings())
                    .extracting(Finding::subject)
                    .containsExactlyInAnyOrder("placed", "placed, headers", "placed, key"));
  }

  @Test
  void refusesANameBeyondTheLimits() {
    assertThat(headers(Map.of("tenant", "1", "n".repeat(20_000), "")))
        .extracting(finding -> finding.location().toString().replaceFirst(":.*", ""))
        .containsExactly("message headers");
  }
}
