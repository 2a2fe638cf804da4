package io.messagecontract.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.messagecontract.contract.SchemaDialect;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made to take long, or to go deep, ends: with an answer, or within the budget. */
class HostileSchemasTests {

  @TempDir Path folder;

  @Test
  void schemasThatDoubleAtEachLevelEnd() {
    String doubling =
        chain(
            30,
            next -> "{\"oneOf\":[" + next + ",{\"allOf\":[" + next + ",{\"maxLength\":9}]}]}",
            "{\"oneOf\":[{\"type\":\"string\"},{\"minLength\":3}]}");

    assertThat(answer(doubling, "{\"type\":\"integer\"}")).startsWith("included");
    assertThat(answer("{\"type\":\"string\"}", doubling))
        .isEqualTo("undecided: too many steps to judge one value");
  }

  /** The validator looks into both branches, whichever fails at once. */
  @Test
  void aWitnessThatTheValidatorCouldNotJudgeIsNotGivenToIt() {
    String branch =
        "{\"type\":\"object\",\"required\":[\"%s\"],\"properties\":{\"l\":%2$s,\"r\":%2$s}}";
    UnaryOperator<String> both =
        next ->
            "{\"anyOf\":[" + branch.formatted("l", next) + "," + branch.formatted("r", next) + "]}";
    String written = chain(24, both, "{\"type\":\"integer\"}");
    String accepted = chain(24, both, "{\"type\":\"integer\",\"minimum\":1}");

    assertThat(answer(written, accepted)).isEqualTo("undecided: too many steps to judge one value");
  }

  @Test
  void aLongChainOfValuesIsUndecided() {
    String chain =
        chain(
            2_000,
            next ->
                "{\"type\":\"object\",\"required\":[\"n\"],\"properties\":{\"n\":" + next + "}}",
            "{\"type\":\"string\"}");

    assertThat(answer(chain, "{\"type\":\"array\"}")).isEqualTo("undecided: nested too deep");
  }

  @Test
  void fortyLevelsOfObjectsAreFollowed() {
    String levels = "{\"type\":\"%s\"}";
    for (int i = 0; i < 40; i++) {
      levels = "{\"required\":[\"a\"],\"type\":\"object\",\"properties\":{\"a\":" + levels + "}}";
    }

    assertThat(answer(levels.formatted("integer"), levels.formatted("number")))
        .startsWith("included");
    assertThat(answer(levels.formatted("number"), levels.formatted("integer")))
        .startsWith("broken")
        .contains("0.5");
  }

  @Test
  void aUnionOfSixtyIsComparedBranchByBranch() {
    String branch =
        "{\"required\":[\"k\"],\"properties\":{\"k\":{\"const\":%d},\"x\":{\"type\":%s}}}";
    String before = "{\"oneOf\":[" + list(60, i -> branch.formatted(i, "\"string\"")) + "]}";
    String wider =
        "{\"anyOf\":[" + list(60, i -> branch.formatted(i, "[\"null\",\"string\"]")) + "]}";
    String object = "{\"type\":\"object\",";

    assertThat(answer(object + before.substring(1), wider)).startsWith("included");
    assertThat(answer(object + wider.substring(1), before)).startsWith("broken");
  }

  @Test
  void hugeCountsAreNotBuilt() {
    assertThat(answer("{\"type\":\"array\",\"minItems\":1000000000}", "{\"maxItems\":5}"))
        .isEqualTo("undecided: too many items");
    assertThat(answer("{\"type\":\"object\",\"minProperties\":1000000000}", "false"))
        .isEqualTo("undecided: too many properties");
    assertThat(answer("{\"type\":\"string\",\"minLength\":1000000000}", "false"))
        .startsWith("undecided");
  }

  @Test
  void aPositionFarBehindIsNoChoice() {
    String list = "{\"type\":\"array\",\"prefixItems\":[%s{\"type\":\"%s\"}]}";
    String many = "{\"type\":\"null\"},".repeat(400);
    String tooMany = "true,".repeat(10_000);

    assertThat(answer(list.formatted(many, "string"), list.formatted(many, "integer")))
        .startsWith("broken")
        .contains("null,\"");
    assertThat(answer(list.formatted(tooMany, "string"), list.formatted(tooMany, "integer")))
        .isEqualTo("undecided: too many items");
  }

  @Test
  void oneOfManyItemsIsLookedForAmongTheFirst300() {
    String rest = "{\"type\":\"array\",\"prefixItems\":[%s],\"items\":{\"type\":\"%s\"}}";
    String few = "true,".repeat(298) + "true";

    assertThat(answer(rest.formatted(few, "string"), rest.formatted(few, "integer")))
        .startsWith("broken");
    few += ",true";
    assertThat(answer(rest.formatted(few, "string"), rest.formatted(few, "integer")))
        .isEqualTo("undecided: too many items");
  }

  @Test
  void theOneStringThatManyLeaveIsFound() {
    String letter = "{\"type\":\"string\",\"pattern\":\"^[a-z]$\"}";
    String most = "{\"enum\":[" + list(25, i -> "\"" + (char) ('a' + i) + '"') + "]}";
    String all = "{\"enum\":[" + list(26, i -> "\"" + (char) ('a' + i) + '"') + "]}";

    assertThat(answer(letter, most)).isEqualTo("broken: \"z\"");
    assertThat(answer(letter, all)).startsWith("included");
  }

  @Test
  void positionsThatDifferFromOneAnotherAreFilled() {
    String list = "{\"type\":\"array\",\"uniqueItems\":true,\"prefixItems\":[%s]}";
    String texts = list.formatted(list(60, i -> "{\"type\":\"string\"}"));
    String numbers = list.formatted(list(60, i -> "{\"type\":\"string\",\"minLength\":9}"));

    assertThat(answer(texts, numbers)).startsWith("broken");
    assertThat(answer(numbers, texts)).startsWith("included");
  }

  @Test
  void patternsThatExplodeAreUndecided() {
    String states = "{\"type\":\"string\",\"pattern\":\"^(a|b)*%s(a|b){20}$\"}";

    assertThat(answer(states.formatted("a"), states.formatted("b"))).startsWith("undecided");
    assertThat(answer("{\"type\":\"string\",\"pattern\":\"^(a+)+$\"}", "{\"pattern\":\"^a*$\"}"))
        .startsWith("included");
  }

  @Test
  void manyPatternsOfNamesAreToldApart() {
    String names =
        "{\"type\":\"object\",\"patternProperties\":{"
            + list(20, i -> "\"^p" + i + "\":{\"maxLength\":5}")
            + "}}";
    String wider = names.replace("5}", "6}");

    assertThat(answer(names, wider)).startsWith("included");
    assertThat(answer(wider, names)).startsWith("broken");
  }

  @Test
  void moreDifferentItemsThanValuesAreTooMany() {
    String items = "\"uniqueItems\":true,\"items\":{\"enum\":[" + list(60, i -> "" + i) + "]}";

    assertThat(answer("{\"type\":\"array\",\"minItems\":61," + items + "}", "false"))
        .startsWith("included");
    assertThat(answer("{\"type\":\"array\",\"minItems\":60," + items + "}", "false"))
        .startsWith("broken");
  }

  private String answer(String writer, String reader) {
    SchemaFolder schemas = new SchemaFolder(folder);
    Answer answer = load(schemas, writer).in(load(schemas, reader));
    if (answer instanceof Answer.Broken broken) {
      return "broken: " + broken.witness();
    }
    return answer instanceof Answer.Undecided undecided
        ? "undecided: " + undecided.reason()
        : "included";
  }

  private static LoadedSchema load(SchemaFolder schemas, String schema) {
    try {
      return schemas.load(SchemaFolder.MAPPER.readTree(schema), SchemaDialect.DRAFT_2020_12);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(schema, e);
    }
  }

  /** Returns a schema that is the first of many definitions, each made from the next one. */
  private static String chain(int count, UnaryOperator<String> link, String last) {
    String links =
        list(count, i -> "\"d" + i + "\":" + link.apply("{\"$ref\":\"#/$defs/d" + (i + 1) + "\"}"));
    return "{\"$ref\":\"#/$defs/d0\",\"$defs\":{" + links + ",\"d" + count + "\":" + last + "}}";
  }

  private static String list(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
  }
}
