package io.messagecontract.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Session;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTests extends WrittenContract {

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          {"properties":{"a":{},"b":true}}                              | {"a":null}                 | /a            | /b       | -
          {"properties":{"a":{},"b":false}}                             | {"b":1}                    | -             | /a       | -
          {"properties":{"a/b":{},"c~d":{},"":{}}}                      | {"a/b":1,"":1}             | / /a~1b       | /c~0d    | -
          {"properties":{"a":{"properties":{"b":{}}}}}                  | {"a":{}}                   | /a            | /a/b     | -
          {"properties":{"a":{"properties":{"b":{}}}}}                  | {"a":1}                    | /a            | -        | -
          {"properties":{"a":{"properties":{"b":{}}}}}                  | {}                         | -             | /a       | -
          {"properties":{"a":{}}}                                       | {"secret":{"secret":1}}    | -             | /a       | -
          {"properties":{"a":{}},"required":["b"]}                      | {"b":1}                    | -             | /a       | -
          {"properties":{"a":{}}}                                       | 7                          | -             | -        | -
          {"properties":{"a":{"enum":["x","y"]}}}                       | {"a":"y"}                  | /a            | -        | /a="y"
          {"properties":{"a":{"enum":["x","y"]}}}                       | {"a":"secret"}             | /a            | -        | -
          {"properties":{"a":{"enum":["x",null]}}}                      | {"a":null}                 | /a            | -        | /a=null
          {"properties":{"a":{"const":1.50}}}                           | {"a":15e-1}                | /a            | -        | /a=1.5
          {"properties":{"a":{"const":100}}}                            | {"a":1e2}                  | /a            | -        | /a=100
          {"properties":{"a":{"const":{"y":[1.0],"x":"é"}}}}            | {"a":{"x":"é","y":[1]}}    | /a            | -        | /a={"x":"é","y":[1]}
          {"const":true}                                                | true                       | -             | -        | =true
          {"items":{"enum":["x","y","z"]}}                              | ["z","x","secret"]         | /*            | -        | /*="x" /*="z"
          {"items":{"properties":{"a":{}}}}                             | [{"a":1},{"b":1}]          | /* /*/a       | /*/a     | -
          {"items":{"properties":{"a":{}}}}                             | []                         | -             | /*       | -
          {"items":{}}                                                  | [1]                        | -             | -        | -
          {"items":[{"const":1},{"const":2}],"additionalItems":{"const":3}} | [1,2,3]                | /*            | -        | /*=1 /*=2 /*=3
          {"properties":{"m":{"additionalProperties":{"properties":{"a":{"const":1}}}}}} | {"m":{"secret":{"a":1}}} | /m /m/* /m/*/a | - | /m/*/a=1
          {"properties":{"m":{"additionalProperties":{"type":"string"}}}} | {"m":{}}                 | /m            | /m/*     | -
          {"additionalProperties":true,"properties":{"a":{}}}           | {"a":1,"secret":{}}        | /a            | -        | -
          {"patternProperties":{"^x":{"const":1}}}                      | {"xsecret":1,"secret":1}   | /*            | -        | /*=1
          {"propertyNames":{"enum":["a","b"]}}                          | {"a":1}                    | -             | -        | -
          {"$ref":"#/$defs/d","$defs":{"d":{"properties":{"a":{"$ref":"#/$defs/e"}}},"e":{"enum":[1,2]}}} | {"a":2} | /a | - | /a=2
          {"allOf":[{"properties":{"a":{}}},{"properties":{"b":{}}}]}   | {"a":1}                    | /a            | /b       | -
          {"anyOf":[{"const":"x"},{"const":"y"},{"const":"z"}]}         | "y"                        | -             | -        | ="y"
          {"oneOf":[{"required":["k"],"properties":{"k":{"const":1},"a":{}}},{"required":["k"],"properties":{"k":{"const":2},"b":{}}}]} | {"k":2} | /k | /b | /k=2
          {"if":{"required":["a"]},"then":{"properties":{"b":{}}},"else":{"properties":{"c":{}}}} | {"a":1} | - | /b | -
          {"if":{"required":["a"],"properties":{"a":{"const":1}}},"then":{"properties":{"b":{}}}} | {"a":1,"b":1} | /a /b | - | /a=1
          {"if":{"required":["a"],"properties":{"a":{}}},"then":{"properties":{"b":{}}},"else":{"properties":{"c":{}}}} | {"c":1} | /c | - | -
          {"dependencies":{"a":{"properties":{"b":{}}},"z":{"properties":{"y":{}}}}} | {"a":1}       | -             | /b       | -
          {"anyOf":[{"properties":{"a":{}},"required":["a"]},{"properties":{"b":{}},"required":["b"]}]} | {"b":1} | /b  | -        | -
          {"properties":{"a":{}},"not":{"properties":{"a":{"const":1}}}} | {"a":1}                   | /a            | -        | -
          {"properties":{"n":{"$ref":"#"}}}                             | {"n":{"n":{}}}             | /n /n/n       | /n/n/n   | -
          """)
  void saysWhatIsThereAndWhatIsNotInWordsOfTheContract(
      String schema, String message, String present, String absent, String values)
      throws IOException {
    Observation observed = observe(DRAFT_07, schema, message);

    assertThat(observed.present()).containsExactly(words(present));
    assertThat(observed.absent()).containsExactly(words(absent));
    assertThat(
            observed.values().entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(value -> e.getKey() + '=' + value)))
        .containsExactly(words(values));
  }

  @Test
  void takesWhatIsForTheRestForTheRestOnly() throws IOException {
    String schema =
        """
        {"properties":{"a":{"type":"object"}},"unevaluatedProperties":{"properties":{"b":{}}}}
        """;

    Observation observed = observe(NEWEST, schema, "{\"a\":{},\"secret\":{}}");

    assertThat(observed.present()).containsExactly("/*", "/a");
    assertThat(observed.absent()).containsExactly("/*/b");
  }

  @Test
  void endsWithTheMessageHoweverDeep() throws IOException {
    String schema = "{\"properties\":{\"n\":{\"$ref\":\"#\"}},\"items\":{\"$ref\":\"#\"}}";

    Observation objects = observe(DRAFT_07, schema, "{\"n\":".repeat(99) + "1" + "}".repeat(99));
    Observation arrays = observe(DRAFT_07, schema, "[".repeat(100) + "]".repeat(100));

    assertThat(objects.present()).hasSize(99);
    assertThat(arrays.present()).hasSize(99);
    assertThat(arrays.absent()).containsExactly("/*".repeat(100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"a\":1,\"a\":2}", "{\"a\":1", "{\"a\":1,\"aa\":1}"})
  void seesNothingInWhatCannotBeUnderstood(String message) throws IOException {
    String schema = "{\"properties\":{\"a\":{}},\"patternProperties\":{\"^(?:(a|b)\\\\1)+$\":{}}}";

    assertThat(observe(DRAFT_07, schema, message)).isEqualTo(Observation.NOTHING);
  }

  @Test
  void seesNothingInAMessageWithoutASchema(@TempDir Path folder) throws IOException {
    Path document = folder.resolve("asyncapi.yaml");
    Files.writeString(
        document,
        """
        asyncapi: 3.0.0
        info: { title: T, version: 1.0.0 }
        channels: { c: { messages: { m: { contentType: application/json } } } }
        """);

    assertThat(observe(ContractLoader.load(document), "{\"a\":1}")).isEqualTo(Observation.NOTHING);
  }

  @Test
  void seesAllOfTheSessionContractInADocumentedExample() {
    Contract contract = Session.contract();
    Message kicked =
        contract.messages().stream()
            .filter(message -> message.isNamed("GameSessionKickedEvent"))
            .findFirst()
            .orElseThrow();

    Observation observed =
        new MessageValidator(contract)
            .observe(kicked, kicked.examples().get(0).payload().getBytes(UTF_8));

    assertThat(observed.present())
        .containsExactly(
            "/id",
            "/name",
            "/namespace",
            "/parentNamespace",
            "/payload",
            "/payload/message",
            "/payload/namespace",
            "/payload/topicName",
            "/payload/userIds",
            "/payload/userIds/*",
            "/sessionId",
            "/spanContext",
            "/timestamp",
            "/traceId",
            "/userId",
            "/version");
    assertThat(observed.absent()).isEmpty();
    assertThat(observed.values()).isEmpty();
  }

  private Observation observe(String draft, String schema, String message) throws IOException {
    file("schema.json", schema);
    return observe(ContractLoader.load(contract(draft, "{ $ref: ./schema.json }")), message);
  }

  private static Observation observe(Contract contract, String message) {
    return new MessageValidator(contract)
        .observe(contract.messages().get(0), message.getBytes(UTF_8));
  }

  private static String[] words(String text) {
    return text == null
        ? new String[0]
        : Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
  }
}
