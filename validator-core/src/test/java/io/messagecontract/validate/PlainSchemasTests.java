package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.Corpora;
import io.messagecontract.document.Place;
import io.messagecontract.vocabulary.Draft;
import io.messagecontract.vocabulary.Keyword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for plain, no meta-schema has a word against. */
class PlainSchemasTests {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Set<Draft> DRAFTS = EnumSet.allOf(Draft.class);
  private static final int ROUNDS = 60_000;

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-1",
          "1",
          "1.0",
          "1.5",
          "1e-9",
          "1e400",
          "-0.0",
          "\"\"",
          "\"string\"",
          "\"strng\"",
          "\"(\"",
          "\"^a$\"",
          "\"#\"",
          "\"#a\"",
          "\"a b\"",
          "\"http://a/b#\"",
          "\"http://[\"",
          "\"1:a\"",
          "\"%\"",
          "[]",
          "{}",
          "[[]]",
          "[{}]",
          "[\"a\",\"a\"]",
          "[\"a\"]",
          "[1]",
          "[true]",
          "[\"string\",\"null\"]",
          "[\"string\",\"string\"]",
          "{\"(\":{}}",
          "{\"a\":{}}",
          "{\"a\":1}",
          "{\"a\":[]}",
          "{\"a\":[\"b\"]}",
          "{\"a\":[\"b\",\"b\"]}",
          "{\"type\":\"strng\"}",
          "{\"$ref\":1}",
          "{\"$ref\":\"#\",\"required\":true}");

  private final MetaSchemas metaSchemas = new MetaSchemas();
  private final List<String> wrong = new ArrayList<>();
  private int plain;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "{}",
        "{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":[\"string\"]}}}",
        "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"https://a.example/b#\"}",
        "{\"allOf\":[{\"$ref\":\"./event.schema.json\"}],\"x-owner\":7,\"unheard\":[]}",
        "{\"pattern\":\"^a$\",\"patternProperties\":{\"^x\":false},\"maxLength\":3,\"multipleOf\":0.01}"
      })
  void ordinarySchemasArePlain(String schema) throws IOException {
    assertThat(PlainSchemas.isPlain(MAPPER.readTree(schema), Draft.DRAFT_07)).isTrue();
  }

  @Test
  void noPlainSchemaOfTheSuiteHasAFault() throws IOException {
    List<JsonNode> schemas = suite();
    schemas.forEach(this::compare);

    assertThat(wrong).isEmpty();
    assertThat(plain).isGreaterThan(schemas.size() * 3);
  }

  @Test
  void noPlainSchemaHasAFaultWhateverIsPutIntoIt() throws IOException {
    Random random = new Random(7);
    List<String> keywords =
        DRAFTS.stream()
            .flatMap(d -> Keyword.all(d).stream())
            .map(Keyword::name)
            .distinct()
            .toList();
    List<JsonNode> seeds = new ArrayList<>(seeds());
    seeds.addAll(keywords.stream().map(name -> with(name, MAPPER.createArrayNode())).toList());
    for (int round = 0; round < ROUNDS; round++) {
      JsonNode schema = seeds.get(random.nextInt(seeds.size())).deepCopy();
      for (int change = random.nextInt(3); change >= 0; change--) {
        change(schema, keywords, random);
      }
      compare(schema);
    }

    assertThat(wrong).isEmpty();
    assertThat(plain).isGreaterThan(ROUNDS / 6);
  }

  private void compare(JsonNode schema) {
    for (Draft draft : DRAFTS) {
      if (PlainSchemas.isPlain(schema, draft)) {
        plain++;
        if (!metaSchemas.said(new Place("a.json", "", schema), draft).isEmpty()) {
          wrong.add(draft + " " + schema);
        }
      }
    }
  }

  private static List<JsonNode> suite() throws IOException {
    List<JsonNode> schemas = new ArrayList<>();
    try (Stream<Path> files =
        Files.walk(Corpora.assumed("json-schema-test-suite").resolve("tests"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        MAPPER.readTree(file.toFile()).forEach(group -> schemas.add(group.get("schema")));
      }
    }
    return schemas;
  }

  private static List<JsonNode> seeds() throws IOException {
    return MAPPER.readValue(
        """
        [{"type":"object","required":["a"],"properties":{"a":{"type":"string","pattern":"^a"}},
          "patternProperties":{"^x":{"minLength":1}},"additionalProperties":false},
         {"allOf":[{"$ref":"#/definitions/a"}],"definitions":{"a":{"enum":[1,2],"const":1}}},
         {"items":[{"multipleOf":2}],"additionalItems":{"uniqueItems":true},"contains":true},
         {"$id":"http://a.example/b","$defs":{"c":{"$anchor":"d","if":{},"then":{},"else":{}}}},
         {"dependencies":{"a":["b"],"c":{"not":{}}},"dependentRequired":{"a":["b"]},
          "dependentSchemas":{"a":{"format":"date"}},"propertyNames":{"maxLength":3}},
         {"exclusiveMinimum":1,"minimum":0,"examples":[1],"default":1,"$comment":"a","title":"b"}]
        """,
        new TypeReference<>() {});
  }

  private static void change(JsonNode schema, List<String> keywords, Random random) {
    List<JsonNode> holders = new ArrayList<>(List.of(schema));
    for (int i = 0; i < holders.size(); i++) {
      holders
          .get(i)
          .forEach(child -> holders.addAll(child.isContainerNode() ? List.of(child) : List.of()));
    }
    JsonNode holder = holders.get(random.nextInt(holders.size()));
    JsonNode value = value(random);
    if (holder instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      boolean known = random.nextBoolean() && !names.isEmpty();
      List<String> from = known ? names : keywords;
      object.set(from.get(random.nextInt(from.size())), value);
    } else if (holder instanceof ArrayNode array) {
      array.add(value);
    }
  }

  private static JsonNode value(Random random) {
    try {
      return MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode with(String name, JsonNode value) {
    return MAPPER.createObjectNode().set(name, value);
  }
}
