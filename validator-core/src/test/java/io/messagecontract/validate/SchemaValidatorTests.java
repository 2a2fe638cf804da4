package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Place;
import io.messagecontract.load.ContractLoader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaValidatorTests extends WrittenContract {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Contract contract;
  private SchemaPlace payload;

  private SchemaValidator validator(String schema, boolean formats) throws Exception {
    contract = ContractLoader.load(contract(NEWEST, schema));
    payload = contract.messages().get(0).payload().orElseThrow();
    return new SchemaValidator(contract.documents(), formats);
  }

  private static JsonNode json(String text) throws Exception {
    return MAPPER.readTree(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a": 1}         | true  | true
          {"a": 1, "b": 2} | true  | false
          {"a": "1"}       | false | false
          {}               | true  | true
          """)
  void aClosedSchemaAcceptsOnlyWhatItDocuments(String value, boolean open, boolean closed)
      throws Exception {
    SchemaValidator validator = validator("{ properties: { a: { type: integer } } }", false);

    assertThat(validator.accepts(payload, json(value))).isEqualTo(open);
    assertThat(validator.acceptsClosed(payload, json(value))).isEqualTo(closed);
  }

  @Test
  void formatsAreAssertedOrAreNotes() throws Exception {
    String date = "{ format: date }";

    assertThat(validator(date, false).formatsAreNotes()).isTrue();
    assertThat(validator(date, false).accepts(payload, json("\"x\""))).isTrue();
    assertThat(validator(date, true).formatsAreNotes()).isFalse();
    assertThat(validator(date, true).accepts(payload, json("\"x\""))).isFalse();
  }

  @Test
  void textsHaveAFormatWhetherItIsAssertedOrNot() throws Exception {
    SchemaValidator validator = validator("{}", false);

    assertThat(validator.hasFormat(SchemaDialect.DRAFT_2020_12, "date", "2026-11-29")).isTrue();
    assertThat(validator.hasFormat(SchemaDialect.DRAFT_2020_12, "date", "2026-11-31")).isFalse();
  }

  @Test
  void patternsMatchSomewhereOrCannotBeFollowed() {
    assertThat(SchemaValidator.matches("b", "abc")).isTrue();
    assertThat(SchemaValidator.matches("^b", "abc")).isFalse();
    assertThatThrownBy(() -> SchemaValidator.matches("(a)\\1", "b".repeat(200_000)))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void faultsAreNamedByTheirKeywords() throws Exception {
    SchemaValidator validator =
        validator("{ properties: { a: { anyOf: [{ minimum: 2 }, { maximum: 0 }] } } }", false);

    assertThat(validator.faults(payload, json("{\"a\": 1}")))
        .containsOnly(
            Map.entry(id("/properties/a/anyOf/0/minimum"), "/a"),
            Map.entry(id("/properties/a/anyOf/1/maximum"), "/a"));
    assertThat(validator.faults(payload, json("{\"a\": 3}"))).isEmpty();
  }

  @Test
  void schemasOfAPropertyAndAnItemAreThoseThatApplyToTheWhole() throws Exception {
    SchemaValidator validator =
        validator(
            "{ $ref: '#/components/schemas/Text', allOf: [{ patternProperties: { ^a: {} } },"
                + " { items: {} }] }",
            false);
    Place whole = place("");

    List<Place> applied = validator.applied(payload.dialect(), List.of(whole), json("{\"a\": 1}"));

    assertThat(applied)
        .extracting(Place::pointer)
        .containsExactlyInAnyOrder(
            payload.pointer(),
            "/components/schemas/Text",
            payload.pointer() + "/allOf/0",
            payload.pointer() + "/allOf/1");
    assertThat(SchemaValidator.ofProperty(applied, "ab"))
        .containsExactly(place("/allOf/0/patternProperties/^a"));
    assertThat(SchemaValidator.ofProperty(applied, "b")).isEmpty();
    assertThat(SchemaValidator.ofItem(applied, 0)).containsExactly(place("/allOf/1/items"));
  }

  private String id(String below) {
    return place(below).id();
  }

  private Place place(String below) {
    String pointer = payload.pointer() + below;
    JsonNode root = contract.documents().loaded(payload.path()).root();
    return new Place(payload.path(), pointer, root.at(pointer));
  }
}
