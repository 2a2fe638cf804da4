package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.messagecontract.finding.Finding;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To say what is wrong with a message takes no longer than it is worth. */
@Timeout(60)
class BudgetTests extends WrittenContract {

  @Test
  void namesOnceWhatManyWaysLeadTo() throws IOException {
    contract(NEWEST, doubling(12, "oneOf: [%s, %s]"));

    assertThat(rules("{\"a\":\"q\"}")).contains("pattern").doesNotContain("undecidable-message");
    assertThat(rules("{\"a\":\"q\"}").stream().filter("pattern"::equals)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {22, 60})
  void endsWhereThereAreTooManyWays(int depth) throws IOException {
    contract(NEWEST, doubling(depth, "oneOf: [%s, %s]"));

    assertThat(rules("{\"a\":\"q\"}")).containsExactly("undecidable-message");
  }

  @Test
  void saysWhatIsWrongInAnyCase() throws IOException {
    contract(
        NEWEST,
        doubling(40, "oneOf: [%s, %s]").replaceFirst("\\{", "{required: [z], maxProperties: 0, "));

    assertThat(rules("{\"a\":\"q\"}"))
        .containsExactlyInAnyOrder("required", "maxProperties", "undecidable-message");
  }

  @Test
  void whatIsUnevaluatedIsSearchedWithinTheBudget() throws IOException {
    contract(NEWEST, doubling(16, "anyOf: [%s, %s], unevaluatedProperties: false"));

    assertThat(rules("{\"a\":\"x\"}")).containsExactly("undecidable-message");
  }

  @Test
  void valuesThatManyBranchesRejectDoNotAddUp() throws IOException {
    String branches =
        IntStream.range(0, 10)
            .mapToObj(i -> "{const: v" + i + "}")
            .collect(Collectors.joining(","));
    contract(NEWEST, "{type: array, items: {anyOf: [" + branches + "]}}");

    assertThat(rules("[" + "\"v9\",".repeat(50_000) + "\"w\"]")).hasSize(10).containsOnly("const");
  }

  @ParameterizedTest
  @ValueSource(ints = {20_000, 20_001})
  void keepsSoManyErrorsAndNoMore(int number) throws IOException {
    contract(NEWEST, "{type: array, items: {minLength: 9}}");

    List<Finding> findings = judge("[" + "\"q\",".repeat(number - 1) + "\"q\"]").findings();

    assertThat(findings).hasSize(101);
    assertThat(findings)
        .filteredOn(finding -> !finding.rule().toString().equals("minLength"))
        .extracting(finding -> finding.rule() + " " + finding.message())
        .singleElement(STRING)
        .startsWith(number == 20_000 ? "too-many-findings" : "undecidable-message")
        .contains(number == 20_000 ? "20,000 things" : "more than 20,000 things");
  }

  /** What a branch has against a value counts together with what is known of it by then. */
  @ParameterizedTest
  @ValueSource(ints = {9_999, 10_001})
  void countsErrorsOfAllLevelsTogether(int number) throws IOException {
    contract(
        NEWEST,
        "{type: array, items: {minLength: 9}, anyOf: [{items: {pattern: x}}, {minItems: 1}]}");

    assertThat(rules("[" + "\"q\",".repeat(number - 1) + "\"q\"]").contains("undecidable-message"))
        .isEqualTo(number > 10_000);
  }

  @Test
  void largePowersOfTenCostNoMoreThanOthers() throws IOException {
    contract(NEWEST, "{type: array, maxItems: 2, uniqueItems: true, items: {multipleOf: 3}}");

    assertThat(rules("[" + "1e10000,".repeat(400) + "3]"))
        .contains("maxItems", "uniqueItems", "multipleOf");
    assertThat(rules("[" + "1e10000,".repeat(3_000) + "3]")).containsExactly("undecidable-message");
    assertThat(rules("[3e10000, 30e9999]")).containsExactly("uniqueItems");
    assertThat(rules("[3e10000, 3e9999]")).isEmpty();
  }

  private List<String> rules(String message) {
    return judge(message).findings().stream().map(finding -> finding.rule().toString()).toList();
  }

  /** A schema whose two branches are the next one, and so on. */
  private static String doubling(int depth, String branches) {
    String next = "{$ref: '#/$defs/d%d', title: '%s'}";
    String definitions =
        IntStream.range(0, depth)
            .mapToObj(
                i ->
                    "d%d: {%s}"
                        .formatted(
                            i,
                            branches.formatted(
                                next.formatted(i + 1, "x"), next.formatted(i + 1, "y"))))
            .collect(Collectors.joining(", "));
    return "{$id: 'https://example.com/d', $ref: '#/$defs/d0', $defs: {%s, d%d: {type: object, properties: {a: {pattern: x}}}}}"
        .formatted(definitions, depth);
  }
}
