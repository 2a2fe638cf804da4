package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
