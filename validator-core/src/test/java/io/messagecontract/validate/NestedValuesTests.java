package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is asked of values in values at every level is found out once. */
@Timeout(60)
class NestedValuesTests extends WrittenContract {

  private static final int DEPTH = 90;
  private static final String RECURSIVE =
      "{$id: 'urn:r', anyOf: [{type: [string, number]}, {type: array, uniqueItems: true, items: {$ref: 'urn:r'}%s}]}";

  private List<String> rules(String message) {
    return judge(message).findings().stream().map(finding -> finding.rule().value()).toList();
  }

  @Test
  void longTextsAreNotKeptForEveryLevel() throws IOException {
    contract(NEWEST, RECURSIVE.formatted(""));
    String text = '"' + "\u4e00".repeat(3_000_000) + '"';

    assertThat(judge("[".repeat(DEPTH) + text + "]".repeat(DEPTH)).isValid()).isTrue();
    assertThat(judge("[".repeat(DEPTH) + text + ",1]".repeat(DEPTH)).isValid()).isTrue();
  }

  @Test
  void equalItemsAreFoundAtEveryLevel() throws IOException {
    contract(NEWEST, RECURSIVE.formatted(""));
    String open = "[".repeat(DEPTH);

    assertThat(judge(open + "1" + ",2]".repeat(DEPTH)).isValid()).isTrue();
    assertThat(judge(open + "1,1.0" + ",2]".repeat(DEPTH)).isValid()).isFalse();
    assertThat(judge("[[[1],[2]],[[1e0],[2.0]]]").isValid()).isFalse();
    assertThat(judge("[[[1],[2]],[[2],[1]],[\"[1]\"],[]]").isValid()).isTrue();
  }

  @Test
  void textsOfOneHashAreToldApart() throws IOException {
    contract(NEWEST, "{uniqueItems: true, minItems: 1000000}");
    List<String> texts = List.of("");
    for (int i = 0; i < 17; i++) {
      texts = texts.stream().flatMap(text -> Stream.of(text + "Aa", text + "BB")).toList();
    }
    String array = "[\"" + String.join("\",\"", texts);

    assertThat(rules(array + "\"]")).containsExactly("minItems");
    assertThat(rules(array + "\",1,1.0]")).containsExactly("minItems", "uniqueItems");
  }

  @Test
  void whatIsContainedIsNotJudgedAnewAtEveryLevel() throws IOException {
    contract(
        NEWEST, RECURSIVE.formatted(", contains: {not: {allOf: [{$ref: 'urn:r'}], minimum: 9}}"));

    assertThat(judge("[".repeat(DEPTH) + "1" + ",10]".repeat(DEPTH)).isValid()).isFalse();
    contract(NEWEST, RECURSIVE.formatted(", contains: {allOf: [{$ref: 'urn:r'}], minimum: 1}"));

    assertThat(judge("[".repeat(DEPTH) + "1" + ",2]".repeat(DEPTH)).isValid()).isTrue();
  }
}
