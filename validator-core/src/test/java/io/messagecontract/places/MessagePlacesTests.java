package io.messagecontract.places;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Session;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.places.MessagePlaces.ListedValue;
import io.messagecontract.sample.MessageSamples;
import io.messagecontract.sample.Sample;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Observation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagePlacesTests {

  private static final int TRIES = Integer.getInteger("message-contract.place-laws", 25);

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          {"properties":{"b":{},"a":true}}                                        | /b /a           | /b /a         | -
          {"properties":{"a":{},"b":false}}                                       | /a              | /a            | -
          {"properties":{"a/b":{},"c~d":{},"":{}}}                                | /a~1b /c~0d /   | /a~1b /c~0d / | -
          {"properties":{"a":{"properties":{"b":{}}},"c":{}},"required":["a"]}    | /a /a/b /c      | /a/b /c       | -
          {"type":"string","properties":{"a":{}},"items":{"type":"string"}}       | -               | -             | -
          {"properties":{"a":{"type":["string","null"],"properties":{"b":{}}}}}   | /a              | /a            | -
          {"allOf":[{"properties":{"a":{}}},{"required":["a"]}]}                  | /a              | -             | -
          {"allOf":[{"properties":{"a":{}}},{"properties":{"a":false}}]}          | -               | /a            | -
          {"allOf":[{"properties":{"a":{}}},{"additionalProperties":false}]}      | -               | /a            | -
          {"properties":{"a":{}},"not":{"required":["a"]}}                        | -               | /a            | -
          {"properties":{"a":{}},"maxProperties":0}                               | -               | /a            | -
          {"properties":{"a":{"enum":["x","y"]}}}                                 | /a              | /a            | /a="x" /a="y"
          {"properties":{"a":{"enum":["x",1.0,1,null]}},"required":["a"]}         | /a              | -             | /a="x" /a=1 /a=null
          {"properties":{"a":{"const":"x"}}}                                      | /a              | /a            | -
          {"properties":{"a":{"anyOf":[{"const":"x"},{"type":"integer"}]}}}       | /a              | /a            | /a="x"
          {"properties":{"a":{"enum":["x","y",7],"type":"string"}}}               | /a              | /a            | /a="x" /a="y"
          {"properties":{"a":{"allOf":[{"enum":["x","y","z"]},{"enum":["z","y"]}]}}} | /a           | /a            | /a="y" /a="z"
          {"properties":{"a":{"enum":["x","yy"],"maxLength":1}}}                  | /a              | /a            | -
          {"enum":["x","y"]}                                                      | -               | -             | ="x" ="y"
          {"items":{"enum":["x","y"]}}                                            | /*              | /*            | /*="x" /*="y"
          {"items":{"type":"string"},"minItems":1}                                | /*              | -             | -
          {"items":{"type":"string"},"contains":{"const":"x"}}                    | /*              | -             | -
          {"items":{"type":"string"},"maxItems":0}                                | -               | /*            | -
          {"items":{}}                                                            | -               | -             | -
          {"items":false}                                                         | -               | -             | -
          {"items":{"properties":{"a":{}}}}                                       | /* /*/a         | /* /*/a       | -
          {"items":[{"const":1},{"const":2}],"additionalItems":{"const":3}}       | /*              | /*            | /*=1 /*=2 /*=3
          {"items":[true,{"type":"string"}]}                                      | /*              | -             | -
          {"additionalProperties":{"properties":{"a":{"enum":[1,2]}}}}            | /* /*/a         | /* /*/a       | /*/a=1 /*/a=2
          {"additionalProperties":{"type":"string"},"minProperties":1}            | /*              | -             | -
          {"additionalProperties":{"type":"string"},"properties":{"a":{}},"minProperties":1} | /a /* | /a /*        | -
          {"additionalProperties":{"type":"string"},"properties":{"a":{}},"required":["b"]}  | /a /* | /a           | -
          {"additionalProperties":true,"properties":{"a":{}}}                     | /a              | /a            | -
          {"patternProperties":{"^x":{"enum":[1,2]},"^y":{"const":3}}}            | /*              | /*            | /*=1 /*=2 /*=3
          {"patternProperties":{"^a":{"enum":[1,2]}},"properties":{"a":{}}}       | /a /*           | /a /*         | /a=1 /a=2 /*=1 /*=2
          {"patternProperties":{"^a":{"type":"string"}},"additionalProperties":false} | /*          | /*            | -
          {"$ref":"#/$defs/d","$defs":{"d":{"properties":{"a":{"$ref":"#/$defs/e"}}},"e":{"enum":[1,2]}}} | /a | /a | /a=1 /a=2
          {"anyOf":[{"properties":{"a":{}}},{"properties":{"b":{}},"required":["b"]}]} | /a /b      | /a            | -
          {"oneOf":[{"required":["k"],"properties":{"k":{"const":1},"a":{}}},{"required":["k"],"properties":{"k":{"const":2},"b":{}}}]} | /k /a /b | /a /b | /k=1 /k=2
          {"properties":{"k":{}},"oneOf":[{"required":["k","a"]},{"required":["b","k"]}]} | /k      | -             | -
          {"oneOf":[{"properties":{"k":{"type":"string"}},"required":["k"]},{"additionalProperties":{"properties":{"z":{}}}}]} | /k /* /*/z | /* /*/z | -
          {"oneOf":[false,{"properties":{"a":{}},"required":["a"]}]}              | /a              | -             | -
          {"oneOf":[{"type":"string"},{"type":"object","properties":{"a":{}}}]}   | /a              | /a            | -
          {"if":{"required":["a"],"properties":{"a":{}}},"then":{"properties":{"b":{}},"required":["b"]},"else":{"properties":{"c":{}}}} | /a /b /c | /c | -
          {"if":true,"then":{"properties":{"b":{}}},"else":{"properties":{"c":{}}}} | /b            | /b            | -
          {"dependencies":{"a":{"properties":{"a":{},"b":{}}},"c":["d"]}}         | /a /b           | /b            | -
          {"not":{"properties":{"a":{}}},"propertyNames":{"enum":["a","b"]}}      | -               | -             | -
          {"properties":{"n":{"$ref":"#"},"kind":{"enum":["x","y"]}}}             | /n /kind        | /n /kind      | /kind="x" /kind="y"
          {"oneOf":[{"$ref":"#/$defs/leaf"},{"required":["left"],"properties":{"left":{"$ref":"#"}}}],"$defs":{"leaf":{"required":["value"],"properties":{"value":{}}}}} | /value /left /left/value | - | -
          {"oneOf":[{"$ref":"#/$defs/s"},{"properties":{"home":{"$ref":"#/$defs/s"}}}],"$defs":{"s":{"properties":{"street":{}}}}} | /street /home /home/street | /street /home /home/street | -
          {"anyOf":[{"properties":{"n":{"$ref":"#"}}},{"properties":{"n":{"$ref":"#"}}}]} | /n /n/n | /n /n/n       | -
          """)
  void findsAllThatAMessageCanShow(String schema, String present, String absent, String values)
      throws IOException {
    MessagePlaces places = places(contract(schema, "draft-07"));

    assertThat(places.present()).containsExactly(words(present));
    assertThat(places.absent()).containsExactly(words(absent));
    assertThat(places.values().stream().map(value -> value.place() + '=' + value.text()))
        .containsExactly(words(values));
    assertThat(places.isCut()).isFalse();
  }

  @Test
  void endsWhereThereAreTooManyAndSaysSo() throws IOException {
    StringBuilder schemas = new StringBuilder("{\"$ref\":\"#/$defs/d0\",\"$defs\":{");
    for (int i = 0; i < 20; i++) {
      String next = "{\"$ref\":\"#/$defs/d" + (i + 1) + "\"}";
      schemas.append("\"d%d\":{\"properties\":{\"a\":%s,\"b\":%s}},".formatted(i, next, next));
    }
    MessagePlaces places = places(contract(schemas + "\"d20\":{}}}", "2020-12"));

    assertThat(places.isCut()).isTrue();
    assertThat(places.present())
        .hasSizeBetween(MessagePlaces.MOST, MessagePlaces.MOST + 100)
        .startsWith("/a", "/a/a", "/a/a/a")
        .contains("/b/b/b/b/b/b/b/b/b/b/b/b");
  }

  @Test
  void endsWhereBranchesMultiply() throws IOException {
    StringBuilder schemas = new StringBuilder("{\"$ref\":\"#/$defs/d0\",\"$defs\":{");
    for (int i = 0; i < 30; i++) {
      String next = "{\"$ref\":\"#/$defs/d" + (i + 1) + "\"}";
      schemas.append("\"d%d\":{\"anyOf\":[%s,%s]},".formatted(i, next, next));
    }
    MessagePlaces places = places(contract(schemas + "\"d30\":{}}}", "2020-12"));

    assertThat(places.isCut()).isTrue();
  }

  @Test
  void findsNothingInAMessageWithoutASchema() throws IOException {
    Path document = folder.resolve("asyncapi.yaml");
    Files.writeString(
        document,
        """
        asyncapi: 3.0.0
        info: { title: T, version: 1.0.0 }
        channels: { c: { messages: { m: { contentType: application/json } } } }
        """);

    assertThat(places(ContractLoader.load(document))).isEqualTo(MessagePlaces.NONE);
  }

  /** Nothing else can be observed, and all of it is. */
  @Test
  void isWhatTheSamplesOfTheSessionContractShow() {
    Contract contract = Session.contract();
    ContractPlaces all = new ContractPlaces(contract);
    MessageSamples samples = MessageSamples.of(contract);

    for (Message message : contract.messages()) {
      MessagePlaces places = all.of(message);
      Observation shown = observe(contract, message, samples.valid(message.id()));

      assertThat(places.present()).as("%s", message.id()).hasSizeGreaterThan(3);
      assertThat(shown.present()).as("%s", message.id()).hasSameElementsAs(places.present());
      assertThat(shown.absent()).as("%s", message.id()).hasSameElementsAs(places.absent());
    }
  }

  @ParameterizedTest
  @EnumSource
  void holdsWhateverSamplesOfAnySchemaShow(SchemaDialect dialect) throws IOException {
    int shownInAll = 0;
    int inAll = 0;
    for (int seed = 0; seed < TRIES; seed++) {
      String schema = new RandomObjects(new Random(seed)).next().toString();
      Contract contract = contract(schema, version(dialect));
      Message message = contract.messages().get(0);
      MessagePlaces places = places(contract);
      List<Sample> samples = MessageSamples.of(contract).valid(message.id());
      Observation shown = observe(contract, message, samples);
      String about = "seed " + seed + " " + schema;

      assertThat(places.present()).as(about).doesNotHaveDuplicates().containsAll(shown.present());
      assertThat(places.absent()).as(about).doesNotHaveDuplicates().containsAll(shown.absent());
      shown
          .values()
          .forEach(
              (place, texts) ->
                  assertThat(listed(places, place))
                      .as("%s at %s", about, place)
                      .satisfies(
                          listed -> {
                            boolean isOnlyOne = listed.isEmpty() && texts.size() == 1;
                            assertThat(isOnlyOne || listed.containsAll(texts)).isTrue();
                          }));
      inAll += samples.isEmpty() ? 0 : places.present().size() + places.absent().size();
      shownInAll += shown.present().size() + shown.absent().size();
    }
    assertThat(shownInAll).as("of %s", inAll).isGreaterThan(inAll * 3 / 4);
  }

  private static List<String> listed(MessagePlaces places, String place) {
    return places.values().stream()
        .filter(value -> value.place().equals(place))
        .map(ListedValue::text)
        .toList();
  }

  private static String version(SchemaDialect dialect) {
    return dialect == SchemaDialect.DRAFT_07
        ? "draft-07"
        : dialect.name().replaceAll("DRAFT_(\\d+)_(\\d+)", "$1-$2");
  }

  private static Observation observe(Contract contract, Message message, List<Sample> samples) {
    MessageValidator validator = new MessageValidator(contract);
    TreeSet<String> present = new TreeSet<>();
    TreeSet<String> absent = new TreeSet<>();
    TreeMap<String, SortedSet<String>> values = new TreeMap<>();
    for (Sample sample : samples) {
      Observation one = validator.observe(message, sample.text().getBytes(UTF_8));
      present.addAll(one.present());
      absent.addAll(one.absent());
      one.values()
          .forEach(
              (place, texts) -> values.computeIfAbsent(place, p -> new TreeSet<>()).addAll(texts));
    }
    return new Observation(present, absent, values);
  }

  private static MessagePlaces places(Contract contract) {
    return new ContractPlaces(contract).of(contract.messages().get(0));
  }

  private Contract contract(String schema, String version) throws IOException {
    write(schema, version);
    return ContractLoader.load(folder.resolve("asyncapi.yaml"));
  }

  private void write(String schema, String version) throws IOException {
    Files.writeString(folder.resolve("schema.json"), schema);
    Files.writeString(
        folder.resolve("asyncapi.yaml"),
        """
        asyncapi: 3.0.0
        info: { title: Orders, version: '1' }
        channels:
          orders:
            messages:
              placed:
                payload:
                  schemaFormat: application/schema+json;version=%s
                  schema: { $ref: ./schema.json }
        """
            .formatted(version));
  }

  private static String[] words(String text) {
    return text == null
        ? new String[0]
        : Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
  }
}
