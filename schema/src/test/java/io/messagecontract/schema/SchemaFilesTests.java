package io.messagecontract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema files, and how they fill the gaps of the source (reasons: docs/decisions.md). */
class SchemaFilesTests {

  private static final String EVENT = "./event.schema.json";
  private static final String PAYLOAD = "./notification-payload.schema.json";
  private static final String NOTIFICATION_EVENT = "./notification-event.schema.json";

  @ParameterizedTest
  @ValueSource(strings = {EVENT, PAYLOAD, NOTIFICATION_EVENT})
  void describesAnObjectInDraft07(String file) {
    JsonNode schema = ContractDocument.schemaFile(file);

    assertThat(schema.path("$schema").textValue())
        .isEqualTo("http://json-schema.org/draft-07/schema#");
    assertThat(schema.path("type").textValue()).isEqualTo("object");
  }

  @ParameterizedTest
  @ValueSource(strings = {EVENT, PAYLOAD, NOTIFICATION_EVENT})
  void movesNoReferenceByAnIdOfItsOwn(String file) {
    assertThat(ContractDocument.schemaFile(file).has("$id")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {EVENT, PAYLOAD, NOTIFICATION_EVENT})
  void requiresNothingAndForbidsNothing(String file) {
    JsonNode schema = ContractDocument.schemaFile(file);

    assertThat(schema.findValues("required")).isEmpty();
    assertThat(schema.findValues("additionalProperties")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {EVENT, PAYLOAD})
  void saysNothingOfAFieldButItsType(String file) {
    assertThat(ContractDocument.schemaFile(file).path("properties").valueStream())
        .isNotEmpty()
        .flatExtracting(property -> property.properties())
        .extracting(keyword -> keyword.getKey())
        .isSubsetOf("type", "format", "items");
  }

  @Test
  void addsOnlyThePayloadToAnEvent() {
    JsonNode schema = ContractDocument.schemaFile(NOTIFICATION_EVENT);

    assertThat(schema.path("allOf")).hasToString("[{\"$ref\":\"" + EVENT + "\"}]");
    assertThat(schema.path("properties"))
        .hasToString("{\"payload\":{\"$ref\":\"" + PAYLOAD + "\"}}");
  }

  @Test
  void holdsStringsInUserIds() {
    assertThat(ContractDocument.schemaFile(PAYLOAD).at("/properties/userIds/items"))
        .hasToString("{\"type\":\"string\"}");
  }

  @Test
  void leavesTheNameOfAnEventOpen() {
    assertThat(ContractDocument.schemaFile(EVENT).at("/properties/name"))
        .hasToString("{\"type\":\"string\"}");
  }
}
