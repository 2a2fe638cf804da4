package io.messagecontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.RuntimeExpression.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuntimeExpressionTests {

  @ParameterizedTest
  @CsvSource({
    "$message.payload#/name,        PAYLOAD, /name",
    "$message.payload#/a/0/b,       PAYLOAD, /a/0/b",
    "$message.payload#/a~1b/~0,     PAYLOAD, /a~1b/~0",
    "$message.payload#/,            PAYLOAD, /",
    "$message.payload#,             PAYLOAD, ''",
    "$message.header#/ce-type,      HEADER,  /ce-type"
  })
  void readsWhatDocumentsWrite(String text, Source source, String pointer) {
    RuntimeExpression expression = RuntimeExpression.parse(text).orElseThrow();

    assertThat(expression).isEqualTo(new RuntimeExpression(source, pointer));
    assertThat(expression).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name",
        "/name",
        "$message",
        "$message.payload",
        "$message.payload#name",
        "$message.payload/name",
        "$message.body#/name",
        "$message.headers#/name",
        "$message.payload#/a~2",
        "$message.payload#/a~",
        " $message.payload#/name",
        "$MESSAGE.payload#/name",
        "{$message.payload#/name}"
      })
  void readsNothingElse(String text) {
    assertThat(RuntimeExpression.parse(text)).isEmpty();
  }

  @Test
  void readsAVeryLongPointer() {
    String text = "$message.payload#" + "/a~0b".repeat(200_000);

    assertThat(RuntimeExpression.parse(text)).get().hasToString(text);
  }
}
