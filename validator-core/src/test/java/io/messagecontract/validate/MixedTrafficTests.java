package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Contract;
import io.messagecontract.document.RawMessage;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadResult;
import io.messagecontract.load.LoadSettings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which message it is does not depend on what came before it. */
class MixedTrafficTests {

  private static final int MESSAGES = 5_000;
  private static final String CONTRACT =
      """
      {"asyncapi": "3.0.0", "info": {"title": "T", "version": "1"},
       "x-message-name-location": "$message.payload#/type",
       "channels": {"c": {"messages": {
         "a": {"payload": {"properties": {"a": {"type": "string"}}, "required": ["a"]}},
         "b": {"payload": {"properties": {"b": {"type": "number"}}, "required": ["b"]}},
         "c": {"payload": {"properties": {"c": {"type": "array"}}, "required": ["c"]}}}}}}
      """;
  private static final List<String> BODIES =
      List.of(
          "{\"type\":\"%s\",\"a\":\"x\"}",
          "{\"b\":1,\"type\":\"%s\"}",
          "{\"c\":[1],\"type\":\"%s\",\"z\":{}}",
          "{\"type\":\"%s\",\"a\":1",
          "{\"type\":\"%s\",\"type\":\"a\"}",
          "[\"%s\"]");

  @Test
  void isJudgedLikeTheSameMessagesAlone() {
    MessageValidator validator = new MessageValidator(contract());
    Random random = new Random(4);
    int valid = 0;
    String name = "a";
    for (int i = 0; i < MESSAGES; i++) {
      // Long stretches of one kind, and such where kinds change all the time.
      boolean isMixed = i / 100 % 2 == 0;
      name = isMixed || i % 100 == 0 ? RandomValues.one(List.of("a", "b", "c", "d"), random) : name;
      String json = RandomValues.one(BODIES, random).formatted(name);
      ValidationResult expected = validator.explain(Target.any(), RawMessage.of(json));

      assertThat(validator.validate(Target.any(), json)).as(json).isEqualTo(expected);
      valid += expected.isValid() ? 1 : 0;
    }
    assertThat(valid).isBetween(MESSAGES / 20, MESSAGES / 2);
  }

  private static Contract contract() {
    LoadResult result =
        ContractLoader.read(
            (path, most) -> CONTRACT.getBytes(StandardCharsets.UTF_8),
            "c.json",
            LoadSettings.DEFAULT);
    return result.readable().orElseThrow();
  }
}
