package io.messagecontract.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a value stays what it needs, in the order in which it was. */
class ShrinkingTests {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Test
  void membersKeepTheirOrder() throws JsonProcessingException {
    assertThat(
            shrunk("{'d':1,'a':2,'c':3,'b':4}", value -> value.has("d") && value.has("b"))
                .toString())
        .isEqualTo("{\"d\":1,\"b\":4}");
    assertThat(shrunk("{'d':1,'a':2,'c':3}", value -> value.size() == 3).toString())
        .isEqualTo("{\"d\":1,\"a\":2,\"c\":3}");
  }

  @Test
  void itemsAndWhatStandsDeeperGo() throws JsonProcessingException {
    assertThat(shrunk("[1,[2,3],4]", value -> value.toString().contains("3")).toString())
        .isEqualTo("[[3]]");
    assertThat(
            shrunk("{'n':{'n':{'n':{'x':1}}}}", value -> value.toString().contains("x")).toString())
        .isEqualTo("{\"n\":{\"x\":1}}");
  }

  /** It fails each time but every so many times. */
  @ParameterizedTest
  @CsvSource({"1, 2000, 100", "1, 100, 400", "20000, 100, 50", "2500, 100, 400"})
  void itEndsAfter400Tries100FailuresInARowOrAMillionSteps(long steps, int every, int expected) {
    ArrayNode value = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < 1_000; i++) {
      value.add(i);
    }
    AtomicInteger tries = new AtomicInteger();

    Shrinking.of(value, steps, smaller -> tries.incrementAndGet() % every == 0);

    assertThat(tries).hasValue(expected);
  }

  private static JsonNode shrunk(String text, Predicate<JsonNode> needed)
      throws JsonProcessingException {
    return Shrinking.of(MAPPER.readTree(text.replace('\'', '"')), 1, needed);
  }
}
