package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Message;
import io.messagecontract.finding.Finding;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataJudgeTests {

  @TempDir private Path folder;
  private MessageValidator validator;
  private Message placed;

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
            """);
    validator = new MessageValidator(ContractLoader.load(file), Strictness.STRICT);
    placed = validator.contract().messages().get(0);
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
    assertThat(validator.headers(placed, Map.of("tenant", "042", name, value))).isEmpty();
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
    assertThat(validator.headers(placed, Map.of("tenant", "042", name, value)))
        .isNotEmpty()
        .anySatisfy(finding -> assertThat(finding.rule()).hasToString(rule))
        .allSatisfy(finding -> assertThat(finding.subject()).isEqualTo("placed, headers"));
  }

  @Test
  void saysWhatIsMissingAndTellsNoValues() {
    assertThat(told(validator.headers(placed, Map.of("tries", "secret"))))
        .hasSize(2)
        .anyMatch(told -> told.contains("the required property \"tenant\" is missing"))
        .anyMatch(told -> told.contains("/tries: expected integer, found string"))
        .noneMatch(told -> told.contains("secret"));
    assertThat(validator.headers(placed, Map.of("tenant", "a42")))
        .extracting(finding -> finding.rule().value())
        .containsExactly("pattern");
  }

  @ParameterizedTest
  @CsvSource({"12, 0", "9, 1", "abc, 1", "'\"12\"', 1", "'', 1"})
  void judgesTheKey(String key, int findings) {
    assertThat(validator.key(placed, key)).hasSize(findings);
  }

  @Test
  void saysNothingOfWhatTheContractSaysNothingOf() {
    Message paid = validator.contract().messages().get(1);

    assertThat(validator.headers(paid, Map.of("tries", "many"))).isEmpty();
    assertThat(validator.key(paid, "any")).isEmpty();
  }

  @Test
  void refusesANameBeyondTheLimits() {
    assertThat(validator.headers(placed, Map.of("tenant", "1", "n".repeat(20_000), "")))
        .extracting(finding -> finding.location().toString().replaceFirst(":.*", ""))
        .containsExactly("headers");
  }
}
