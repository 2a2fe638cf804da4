package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTextTests {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.0                   | 1
          10                    | 10
          1e2                   | 100
          12e1                  | 120
          0.50                  | 0.5
          0.0                   | 0
          1e29                  | 100000000000000000000000000000
          1e30                  | 1E+30
          12e28                 | 120000000000000000000000000000
          12e29                 | 1.2E+30
          1e9999                | 1E+9999
          "1.0"                 | "1.0"
          null                  | null
          true                  | true
          [1.0, [], "a"]        | [1,[],"a"]
          {"b": 1.0, "a": {}}   | {"a":{},"b":1}
          """)
  void valuesThatAreEqualHaveOneText(String json, String text) throws Exception {
    assertThat(ValueText.of(MAPPER.readTree(json))).isEqualTo(text);
  }
}
