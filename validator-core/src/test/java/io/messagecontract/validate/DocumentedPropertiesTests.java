package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentedPropertiesTests {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          {"properties":{"a":{}}}                                         | {"a":1}                   | -
          {"properties":{"a":{}}}                                         | {}                        | missing-property
          {"properties":{"a":{}}}                                         | {"a":1,"b":1}             | undocumented-property
          {"type":"object"}                                               | {"b":1}                   | -
          {"properties":{"a":{}},"additionalProperties":true}             | {"a":1,"b":1}             | -
          {"properties":{"a":{}},"additionalProperties":false}            | {"a":1,"b":1}             | additionalProperties
          {"properties":{"a":{}},"patternProperties":{"^x-":{}}}          | {"a":1,"x-b":1}           | -
          {"allOf":[{"properties":{"a":{}}},{"properties":{"b":{}}}]}     | {"a":1,"b":1}             | -
          {"allOf":[{"properties":{"a":{}}},{"properties":{"b":{}}}]}     | {"a":1}                   | missing-property
          {"$ref":"#/$defs/d","$defs":{"d":{"properties":{"a":{}}}}}      | {"a":1,"b":1}             | undocumented-property
          {"items":{"properties":{"a":{}}}}                               | [{"a":1},{"b":1}]         | missing-property undocumented-property
          {"items":[{"properties":{"a":{}}}],"additionalItems":{}}        | [{"a":1},{"b":1}]         | -
          {"properties":{"a":{"properties":{"b":{}}}}}                    | {"a":{"b":1,"c":1}}       | undocumented-property
          {"oneOf":[{"required":["k"],"properties":{"k":{"const":1},"a":{}}},{"required":["k"],"properties":{"k":{"const":2},"b":{}}}]} | {"k":1,"a":1} | -
          {"oneOf":[{"required":["k"],"properties":{"k":{"const":1},"a":{}}},{"required":["k"],"properties":{"k":{"const":2},"b":{}}}]} | {"k":1,"b":1} | missing-property undocumented-property
          {"anyOf":[{"properties":{"a":{}}},{"properties":{"b":{}}}]}     | {"a":1}                   | -
          {"if":{"required":["a"]},"then":{"properties":{"a":{},"b":{}}},"else":{"properties":{"c":{}}}} | {"a":1,"b":1} | -
          {"if":{"required":["a"]},"then":{"properties":{"a":{},"b":{}}},"else":{"properties":{"c":{}}}} | {"c":1,"b":1} | undocumented-property
          {"properties":{"n":{"$ref":"#"}}}                               | {"n":{"n":{"x":1}}}       | missing-property undocumented-property
          """)
  void strictAsksForWhatIsDocumentedAndNothingElse(String schema, String message, String expected)
      throws IOException {
    Files.writeString(folder.resolve("schema.json"), schema);
    Path document = folder.resolve("asyncapi.yaml");
    Files.writeString(
        document,
        """
        asyncapi: 3.0.0
        info: {title: T, version: 1.0.0}
        channels: {c: {messages: {m: {payload: {$ref: ./schema.json}}}}}
        """);
    ValidationResult result =
        new MessageValidator(ContractLoader.load(document), Strictness.STRICT)
            .validate(Target.any(), message);

    assertThat(result.findings().stream().map(f -> f.rule().value()).sorted().distinct())
        .containsExactly(expected == null ? new String[0] : expected.split(" "));
  }
}
