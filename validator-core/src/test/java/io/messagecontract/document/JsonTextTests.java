package io.messagecontract.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "[true,false,0,-1,12345678901,123456789012345678901234567890]",
        "[1.0,1.50,0.1e5,1E-3,-0.0,1e400]",
        "{\"a\":{\"b\":[[],{},[{\"c\":null}]]},\"\":\"\"}",
        "[\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\\u007f\"]",
        "{\"\\u00e4\\ud83d\\ude00\":\"\\u20ac\\u2028\",\"a\\\"b\\n\":1}",
      })
  void writesWhatTheTreeWouldWrite(String text) throws DocumentException {
    JsonNode tree = new DocumentReader().read("a.json", text.getBytes(UTF_8)).root();

    assertThat(JsonText.of(tree)).isEqualTo(tree.toString());
  }
}
