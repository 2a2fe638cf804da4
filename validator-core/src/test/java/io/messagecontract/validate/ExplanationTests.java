package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTests extends WrittenContract {

  @Test
  void multipleOfHasAllDigitsWhateverElseIsWrong() throws IOException {
    contract(NEWEST, "{properties: {n: {multipleOf: 3}, s: {pattern: x}}}");

    assertThat(said("{\"n\":9007199254740993}")).isEmpty();
    assertThat(said("{\"n\":9007199254740993,\"s\":\"q\"}")).containsExactly("pattern /s 1:27 -");
    assertThat(said("{\"n\":9007199254740992}")).containsExactly("multipleOf /n 1:6 -");
    assertThat(said("{\"n\":100000000000000000001}")).containsExactly("multipleOf /n 1:6 -");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"\":1}", "{\"\":1,\"a\":\"q\"}"})
  void aPropertyWithoutANameHasAPlace(String message) throws IOException {
    contract(DRAFT_07, "{additionalProperties: false, properties: {a: {pattern: x}}}");

    assertThat(said(message)).contains("additionalProperties / 1:5 -");
  }

  @Test
  void nothingIsKeptBackWhereEveryKindIsRejected() throws IOException {
    contract(DRAFT_07, "{type: object, allOf: [false]}");

    assertThat(said("1")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"usrId\":1}", "{\"usrId\":1,\"a\":\"q\"}"})
  void asksForWhatWasMeantWhereAllElseIsForbidden(String message) throws IOException {
    contract(NEWEST, "{additionalProperties: false, properties: {userId: true, a: {pattern: x}}}");

    assertThat(said(message)).contains("additionalProperties /usrId 1:10 did you mean \"userId\"?");
  }

  @Test
  void whatABranchRejectsIsNotUndocumented() throws IOException {
    String payload =
        "{properties: {a: {type: string}}, anyOf: [{properties: {orderId: {type: integer}}}]}";
    MessageValidator strict =
        new MessageValidator(ContractLoader.load(contract(NEWEST, payload)), Strictness.STRICT);

    assertThat(said(strict, "{\"a\":\"x\",\"orderId\":\"1\"}"))
        .containsExactly("type /orderId 1:20 -");
    assertThat(said(strict, "{\"a\":\"x\",\"orderid\":\"1\"}"))
        .containsExactly("undocumented-property /orderid 1:20 did you mean \"orderId\"?");
  }

  private List<String> said(String message) {
    return said(judge(message));
  }

  private static List<String> said(MessageValidator validator, String message) {
    return said(validator.validate(Target.message("placed"), message));
  }

  private static List<String> said(ValidationResult result) {
    return result.findings().stream()
        .map(
            finding ->
                finding.rule()
                    + " "
                    + finding.location().pointer()
                    + finding.location().toString().replaceFirst("^message:", " ")
                    + " "
                    + finding.hint().orElse("-"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          enum: [a, 2, null]           | "x"   | expected one of "a", 2, null, found another string. |
          enum: [1]                    | 2     | expected one of 1, found another integer.           |
          enum: [1]                    | 2.5   | expected one of 1, found another number.            |
          enum: [1]                    | true  | expected one of 1, found boolean.                   |
          enum: [1]                    | null  | expected one of 1, found null.                      |
          const: a                     | {}    | expected "a", found object.                         |
          const: {b: 1}                | []    | expected {"b":1}, found array.                      |
          not: {}, type: [string, 'null'] | 3  | expected string or null, found integer.             |
          not: {}, required: [a]       | {}    | the required property "a" is missing.               |
          not: {}, additionalProperties: false, properties: {colour: {}} | {"color":1} | /color: the property "color" is not allowed here. | did you mean "colour"?
          not: {}, additionalProperties: false | {"a":1} | /a: the property "a" is not allowed here. |
          """)
  void tellsWhatWasExpectedAndWhichKindWasFound(
      String schema, String message, String text, @Nullable String hint) throws IOException {
    contract(NEWEST, "{ " + schema + " }");

    assertThat(judge(message).findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.message()).isEqualTo(text);
              assertThat(finding.hint()).isEqualTo(Optional.ofNullable(hint));
            });
  }

  @Test
  void tellsWhyAMessageCannotBeDecided() throws IOException {
    contract(NEWEST, "{ pattern: '^(?:(?=(a+))\\1b|.*\\1c)*$' }");

    assertThat(judge('"' + "a".repeat(200_000) + '"').findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).hasToString("undecidable-message");
              assertThat(finding.message())
                  .isEqualTo(
                      "the schema cannot be applied to this message (its pattern"
                          + " \"^(?:(?=(a+))\\1b|.*\\1c)*$\" cannot be checked here).");
              assertThat(finding.hint()).isPresent();
            });
  }
}
