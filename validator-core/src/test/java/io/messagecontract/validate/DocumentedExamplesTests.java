package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Session;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.document.Position;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.RuleId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentedExamplesTests {

  private static final String RIGHT = "\"version\":0";
  private static final String WRONG = "\"version\":\"0\"";

  private final Contract contract = Session.contract();

  @ParameterizedTest
  @EnumSource
  void allFortyKeepTheContract(Strictness strictness) {
    MessageValidator validator = new MessageValidator(contract, strictness);

    assertThat(examples())
        .hasSize(40)
        .allSatisfy(
            (Example example) ->
                assertThat(validator.validate(example.target(), example.text()).findings())
                    .isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void allFortyAreRejectedWithOneFieldOfTheWrongTypeAtItsPlace(Strictness strictness) {
    MessageValidator validator = new MessageValidator(contract, strictness);

    assertThat(examples())
        .hasSize(40)
        .allSatisfy(
            (Example example) -> {
              String text = example.text().replace(RIGHT, WRONG);
              ValidationResult result = validator.validate(example.target(), text);

              assertThat(result.isValid()).isFalse();
              assertThat(result.findings()).hasSize(1);
              Finding finding = result.findings().get(0);
              assertThat(finding.rule()).isEqualTo(new RuleId("type"));
              assertThat(finding.subject()).endsWith(", envelope");
              assertThat(finding.location().pointer()).isEqualTo("/version");
              assertThat(finding.location().position())
                  .isEqualTo(Optional.of(new Position(1, text.indexOf("\"0\"") + 1)));
              assertThat(finding.related().get(0).location()).hasToString("event.schema.json:8:26");
            });
  }

  @Test
  void theLineIsThatOfTheMessageAsItWasWritten() {
    String text = "{\n  \"id\": \"a\",\n  \"version\": true\n}";
    ValidationResult result =
        new MessageValidator(contract).validate(Target.message("onPartyCreated"), text);

    assertThat(result.findings())
        .extracting(finding -> finding.location().toString())
        .containsExactly("message:3:14");
  }

  private Stream<Example> examples() {
    return contract.messages().stream()
        .flatMap(
            (Message message) ->
                message.examples().stream()
                    .map(e -> new Example(Target.message(message.id()), e.payload())));
  }

  private record Example(Target target, String text) {}
}
