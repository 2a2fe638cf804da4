package io.messagecontract.normal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.Place;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTranslationTests {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final SchemaDialect NEWEST = SchemaDialect.DRAFT_2020_12;

  private final Formulas formulas = new Formulas();

  @TempDir Path folder;

  private WrittenSchema schema(String text, SchemaDialect dialect) throws IOException {
    return new WrittenSchema(folder, text, dialect, formulas);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"type":"string","maxLength":3}          | {"maxLength":3.0,"title":"x","type":["string"]}
          {"$ref":"#/$defs/a","$defs":{"a":{"type":"object"}}} | {"type":"object"}
          {"minimum":1,"maximum":2}                | {"allOf":[{"maximum":2},{"minimum":1}]}
          {"enum":[1,"a"]}                         | {"enum":["a",1.0,1]}
          {"type":["integer","null"]}              | {"anyOf":[{"type":"null"},{"type":"integer"}]}
          {"not":{"not":{"minLength":1}}}          | {"minLength":1}
          {"properties":{"a":{},"b":{"const":1}}}  | {"properties":{"b":{"enum":[1]}}}
          {"dependencies":{"a":["b"]}}             | {"dependentRequired":{"a":["b"]}}
          {"unevaluatedProperties":false,"properties":{"a":{}}} | {"additionalProperties":false,"properties":{"a":{}}}
          {"allOf":[{"properties":{"a":{}}}],"unevaluatedProperties":false} | {"properties":{"a":{}},"additionalProperties":false}
          {"items":{"type":"null"},"minContains":2} | {"unevaluatedItems":{"type":"null"}}
          {"minLength":0,"minItems":0,"uniqueItems":false} | {"description":"anything"}
          """)
  void equalSchemasBecomeOneFormula(String one, String other) throws IOException {
    assertThat(schema(one, NEWEST).open()).isSameAs(schema(other, NEWEST).open());
    assertThat(schema(one, NEWEST).open()).isSameAs(schema(one, NEWEST).open());
    assertThat(schema(one, NEWEST).closed()).isSameAs(schema(one, NEWEST).closed());
  }

  @ParameterizedTest
  @CsvSource({"DRAFT_07, true", "DRAFT_2019_09, false"})
  void aReferenceHidesWhatStandsBesideItInDraft07Only(SchemaDialect dialect, boolean hides)
      throws IOException {
    WrittenSchema schema =
        schema("{\"$ref\":\"#/$defs/a\",\"$defs\":{\"a\":{}},\"type\":\"string\"}", dialect);

    assertThat(schema.holds(schema.open(), MAPPER.readTree("1"))).isEqualTo(hides);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/properties/a/maximum", "/properties/a", "/properties", ""})
  void whatIsLeftOutCountsAsIfItWereNotThere(String pointer) throws IOException {
    Predicate<Place> leftOut = place -> place.pointer().equals(pointer);
    WrittenSchema schema = schema("{\"properties\":{\"a\":{\"maximum\":3}}}", NEWEST);

    assertThat(schema.open().isTrue()).isFalse();
    assertThat(schema.open(leftOut).isTrue()).isTrue();
  }

  @Test
  void whatIsLeftOutDocumentsNothing() throws IOException {
    WrittenSchema schema =
        schema("{\"anyOf\":[{\"properties\":{\"a\":{}}}],\"properties\":{\"b\":{}}}", NEWEST);
    Formula branch = schema.closed(place -> place.pointer().equals("/anyOf/0/properties/a"));

    assertThat(schema.holds(schema.closed(), MAPPER.readTree("{\"a\":1,\"b\":1}"))).isTrue();
    assertThat(schema.holds(branch, MAPPER.readTree("{\"a\":1,\"b\":1}"))).isFalse();
    assertThat(schema.holds(branch, MAPPER.readTree("{\"b\":1}"))).isTrue();
  }

  @Test
  void aSchemaThatAsksOnlyItselfSaysNothingThatCanBeTold() throws IOException {
    WrittenSchema schema =
        schema("{\"anyOf\":[{\"allOf\":[{\"$ref\":\"#\"}]},{\"type\":\"null\"}]}", NEWEST);

    assertThat(schema.open().term()).isInstanceOf(Term.Opaque.class);
  }

  @Test
  void whatCanBeEvaluatedInTooManyWaysIsNotTold() throws IOException {
    String branches = joined(",", 12, i -> "{\"properties\":{\"p%d\":{\"const\":1}}}".formatted(i));
    String schema = "{\"anyOf\":[" + branches + "],\"unevaluatedProperties\":false}";

    assertThat(schema(schema, NEWEST).open().toString()).contains("too many ways");
    assertThat(schema(schema, SchemaDialect.DRAFT_07).closed().toString())
        .contains("too many ways");
  }

  @ParameterizedTest
  @EnumSource(SchemaDialect.class)
  void eachDocumentIsReadByItsOwnDialectOrThatOfTheContract(SchemaDialect dialect)
      throws IOException {
    Files.writeString(folder.resolve("other.json"), "{\"prefixItems\":[false]}");
    WrittenSchema schema =
        schema(
            "{\"$schema\":\"%s\",\"prefixItems\":[{\"$ref\":\"other.json\"}]}"
                .formatted(NEWEST.iri()),
            dialect);

    JsonNode value = MAPPER.readTree("[[1]]");
    assertThat(schema.holds(schema.open(), value))
        .isEqualTo(schema.accepts(value))
        .isEqualTo(dialect != NEWEST);
  }

  /** What networknt 2.0.8 would get wrong: see TolerantDialects. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"uniqueItems":true}                             | {"a":1,"b":1}    | true
          {"minContains":2,"maxContains":1}                | 1                | true
          {"contains":{},"minContains":2,"maxContains":1}  | 1                | true
          {"contains":{},"minContains":2,"maxContains":1}  | [1]              | false
          {"contains":{},"minContains":2,"maxContains":1}  | [1,2]            | false
          {"minLength":4294967297}                         | "abc"            | false
          {"maxLength":4294967295}                         | "abc"            | true
          {"maxItems":4294967297}                          | [1,2]            | true
          {"minItems":4294967296}                          | []               | false
          {"maxProperties":99999999999999999999}           | {"a":1}          | true
          {"minProperties":4294967296}                     | {}               | false
          """)
  void theEngineFollowsTheSpecification(String text, String instance, boolean valid)
      throws IOException {
    WrittenSchema schema = schema(text, NEWEST);
    JsonNode value = MAPPER.readTree(instance);

    assertThat(schema.holds(schema.open(), value)).isEqualTo(valid);
    assertThat(schema.accepts(value)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          DRAFT_07      | {"contains":{},"minContains":0}                  | []       | false
          DRAFT_07      | {"contains":{},"minContains":2}                  | [1]      | true
          DRAFT_07      | {"contains":{},"maxContains":1}                  | [1,2]    | true
          DRAFT_2019_09 | {"contains":{},"minContains":0}                  | []       | true
          DRAFT_2019_09 | {"contains":{},"maxContains":1}                  | [1,2]    | false
          DRAFT_2019_09 | {"contains":{"const":1},"unevaluatedItems":false} | [1]      | false
          DRAFT_2020_12 | {"contains":{"const":1},"unevaluatedItems":false} | [1]      | true
          DRAFT_2020_12 | {"dependencies":{"a":["b"]}}                     | {"a":1}  | false
          DRAFT_2020_12 | {"dependentRequired":{"a":["b"]}}                | {"a":1}  | false
          DRAFT_07      | {"dependentRequired":{"a":["b"]}}                | {"a":1}  | true
          DRAFT_07      | {"contentEncoding":"base64"}                     | 1        | true
          DRAFT_2020_12 | {"contentEncoding":"base64"}                     | "%"      | true
          DRAFT_07      | {"contentMediaType":"text/plain"}                | "%"      | true
          """)
  void theFormulaFollowsTheEngineElsewhere(
      SchemaDialect dialect, String text, String instance, boolean valid) throws IOException {
    WrittenSchema schema = schema(text, dialect);
    JsonNode value = MAPPER.readTree(instance);

    assertThat(schema.accepts(value)).isEqualTo(valid);
    assertThat(schema.holds(schema.open(), value)).isEqualTo(valid);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$ref\":\"#/$defs/d%d\"}",
        "{\"allOf\":[{\"$ref\":\"#/$defs/d%d\"}]}",
        "{\"anyOf\":[{\"$ref\":\"#/$defs/d%d\"},{\"type\":\"null\",\"items\":{}}]}",
        "{\"oneOf\":[{\"$ref\":\"#/$defs/d%d\"},{\"type\":\"null\",\"items\":{}}]}",
        "{\"not\":{\"$ref\":\"#/$defs/d%d\"}}",
        "{\"properties\":{\"a\":{\"$ref\":\"#/$defs/d%d\"}}}",
        "{\"if\":{\"$ref\":\"#/$defs/d%d\"},\"then\":{\"properties\":{\"a\":{}}}}"
      })
  void aChainOfThousandsOfSchemasIsTranslatedInPieces(String link) throws IOException {
    int links = 5_000;
    String definitions = joined(",", links, i -> "\"d" + i + "\":" + link.formatted(i + 1));
    String text =
        "{\"$ref\":\"#/$defs/d0\",\"unevaluatedProperties\":false,\"$defs\":{"
            + definitions
            + ",\"d"
            + links
            + "\":{\"properties\":{\"b\":{}}}}}";

    assertThat(schema(text, NEWEST).open().isFalse()).isFalse();
    assertThat(schema(text, NEWEST).closed().isFalse()).isFalse();
  }

  private static String joined(String by, int times, IntFunction<String> text) {
    return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining(by));
  }
}
