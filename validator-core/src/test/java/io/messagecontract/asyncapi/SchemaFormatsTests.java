package io.messagecontract.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.SchemaDialect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The media types that the specification lists (Message Object, Multi Format Schema Object). */
class SchemaFormatsTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"2.0.0", "2.1.0", "2.2.0", "2.3.0", "2.4.0", "2.5.0", "2.6.0", "3.0.0", "3.1.0"})
  void readsAsyncApiSchemasOfEveryVersionAsDraft07(String version) {
    for (String suffix : List.of("", "+json", "+yaml")) {
      assertThat(
              SchemaFormats.dialect(
                  "application/vnd.aai.asyncapi" + suffix + ";version=" + version))
          .contains(SchemaDialect.DRAFT_07);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/schema+json;version=draft-07, DRAFT_07",
    "application/schema+yaml;version=draft-07, DRAFT_07",
    "application/schema+json, DRAFT_07",
    "application/schema+json; version=\"draft-07\", DRAFT_07",
    "Application/Schema+JSON; Version=draft-07, DRAFT_07",
    "application/schema+json;charset=utf-8;version=draft-07, DRAFT_07",
    "application/schema+json;version=draft/2019-09, DRAFT_2019_09",
    "application/schema+yaml;version=2019-09, DRAFT_2019_09",
    "application/schema+json;version=draft/2020-12, DRAFT_2020_12",
    "application/schema+yaml;version=2020-12, DRAFT_2020_12"
  })
  void readsJsonSchema(String format, SchemaDialect dialect) {
    assertThat(SchemaFormats.dialect(format)).contains(dialect);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.apache.avro;version=1.9.0",
        "application/vnd.apache.avro+json;version=1.9.0",
        "application/vnd.apache.avro+yaml;version=1.9.0",
        "application/vnd.oai.openapi;version=3.0.0",
        "application/vnd.oai.openapi+json;version=3.0.0",
        "application/vnd.oai.openapi+yaml;version=3.0.0",
        "application/raml+yaml;version=1.0",
        "application/vnd.google.protobuf;version=2",
        "application/vnd.google.protobuf;version=3"
      })
  void leavesOtherLanguagesAlone(String format) {
    assertThat(SchemaFormats.dialect(format)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/schema+json;version=draft-04",
        "application/schema+json;version=draft-06",
        "application/schema+json;version=",
        "application/schema+jsonld",
        "application/schema",
        "application/json",
        "5"
      })
  void leavesWhatItDoesNotKnowAlone(String format) {
    assertThat(SchemaFormats.dialect(format)).isEmpty();
  }

  @Test
  void takesTheDialectThatASchemaOrItsFileDeclares() throws Exception {
    Walked walked =
        new Walked(
                """
            asyncapi: 3.0.0
            info: { title: Orders, version: '1' }
            components:
              schemas:
                own: { $schema: 'https://json-schema.org/draft/2020-12/schema' }
                file: { $ref: 'order.json#/$defs/id' }
                plain: {}
            """)
            .with(
                "order.json",
                """
                {"$schema": "https://json-schema.org/draft/2019-09/schema", "$defs": {"id": {}}}
                """);

    assertThat(walked.schemas())
        .containsExactlyInAnyOrder(
            "asyncapi.yaml#/components/schemas/own DRAFT_2020_12",
            "asyncapi.yaml#/components/schemas/file DRAFT_07",
            "order.json#/$defs/id DRAFT_2019_09",
            "asyncapi.yaml#/components/schemas/plain DRAFT_07");
  }
}
