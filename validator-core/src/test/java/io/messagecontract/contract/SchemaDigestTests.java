package io.messagecontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaDigestTests {

  @TempDir private Path folder;

  private Contract load(String document) throws IOException {
    return ContractLoader.load(Files.writeString(folder.resolve("asyncapi.yaml"), document));
  }

  private static void assertSame(Contract a, Contract b) {
    assertThat(b.digest()).isEqualTo(a.digest());
    assertThat(b).isEqualTo(a).hasSameHashCodeAs(a);
  }

  private static void assertOther(Contract a, Contract b) {
    assertThat(b.digest()).isNotEqualTo(a.digest());
    assertThat(b).isNotEqualTo(a);
  }

  private Contract payload(String schema) throws IOException {
    return payload(schema, "application/vnd.aai.asyncapi;version=3.0.0");
  }

  private Contract payload(String schema, String format) throws IOException {
    return load(
        """
        asyncapi: 3.0.0
        info: { title: Orders, version: '1' }
        channels:
          orders: { messages: { placed: { payload: { schemaFormat: '%s', schema: %s } } } }
        components:
          schemas:
            text: { type: string }
            tree: { properties: { left: { $ref: '#/components/schemas/tree' } }, type: object }
            chain: { $ref: '#/components/schemas/link' }
            link: { $ref: '#/components/schemas/text' }
            even: { items: { $ref: '#/components/schemas/odd' } }
            odd: { items: { $ref: '#/components/schemas/even' }, minItems: 1 }
            long: { items: { items: { $ref: '#/components/schemas/long2' }, minItems: 1 } }
            long2: { items: { minItems: 1, items: { $ref: '#/components/schemas/long' } } }
        """
            .formatted(format, schema));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          true                                   | {}
          true                                   | { title: Anything, x-own: { type: string } }
          true                                   | { unknown: 1, definitions: { a: {} }, $defs: { a: {} } }
          true                                   | { $id: a, $anchor: b, externalDocs: {}, writeOnly: true }
          false                                  | { not: {} }
          false                                  | { not: true }
          { type: string }                       | { type: [string] }
          { type: [string, 'null'] }             | { type: ['null', string] }
          { enum: [1, { a: 1, b: 2 }] }          | { enum: [{ b: 2.0, a: 1.00 }, 1e0, 1] }
          { const: [0, 10, 100000] }             | { const: [-0.0, 1e1, 1E+5] }
          { required: [a, b] }                   | { required: [b, a] }
          { allOf: [{ minimum: 1 }, { maximum: 2 }] } | { allOf: [{ maximum: 2 }, { minimum: 1.0 }] }
          { oneOf: [{ minimum: 1 }, { maximum: 2 }] } | { oneOf: [{ maximum: 2 }, { minimum: 1.0 }] }
          { dependencies: { a: [b, c], d: {} } } | { dependencies: { d: true, a: [c, b] } }
          { type: string }                       | { $ref: '#/components/schemas/text' }
          { type: string }                       | { $ref: '#/components/schemas/text', minLength: 1 }
          { type: string }                       | { $ref: '#/components/schemas/chain' }
          { type: string }                       | { allOf: [{ $ref: '#/components/schemas/chain' }], title: A }
          { items: { type: string } }            | { items: { $ref: '#/components/schemas/chain' } }
          { $ref: '#/components/schemas/tree' }  | { type: object, properties: { left: { $ref: '#/components/schemas/tree' } } }
          { $ref: '#/components/schemas/even' }  | { items: { minItems: 1, items: { $ref: '#/components/schemas/even' } } }
          { $ref: '#/components/schemas/even' }  | { $ref: '#/components/schemas/long' }
          { not: { $ref: '#/components/schemas/odd' } } | { not: { minItems: 1, items: { $ref: '#/components/schemas/long2' } } }
          """)
  void isTheSameForSchemasOfTheSameMeaning(String schema, String same) throws IOException {
    assertSame(payload(schema), payload(same));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          { oneOf: [{ minimum: 1 }] }            | { oneOf: [{ minimum: 1 }, { minimum: 1 }] }
          { items: [{ minimum: 1 }, {}] }        | { items: [{}, { minimum: 1 }] }
          { items: { minimum: 1 } }              | { items: [{ minimum: 1 }] }
          { const: [1, 2] }                      | { const: [2, 1] }
          { const: '1' }                         | { const: 1 }
          { const: { a: 'b,c:d' } }              | { const: { 'a:b,c': d } }
          { anyOf: [{ minimum: 1 }, {}] }        | { allOf: [{ minimum: 1 }, {}] }
          { properties: { a: { minimum: 1 } } }  | { patternProperties: { a: { minimum: 1 } } }
          { properties: { a: { properties: { b: { minimum: 1 } } } } } | { properties: { a/b: { minimum: 1 } } }
          { $ref: '#/components/schemas/even' }  | { $ref: '#/components/schemas/odd' }
          { $ref: '#/components/schemas/even' }  | { items: { minItems: 1, items: { items: { $ref: '#/components/schemas/even' } } } }
          { $ref: '#/components/schemas/tree' }  | { type: object, properties: { left: { type: object } } }
          """)
  void isAnotherForSchemasOfAnotherMeaning(String schema, String other) throws IOException {
    assertOther(payload(schema), payload(other));
  }

  @Test
  void coversTheDialectAndTheFormat() throws IOException {
    String schema = "{ type: object }";
    String newer = "application/schema+json;version=draft/2020-12";

    assertOther(payload(schema), payload(schema, newer));
    assertSame(
        payload("{ $schema: 'https://json-schema.org/draft/2020-12/schema', type: object }"),
        payload(schema, newer));
    assertSame(payload(schema), payload(schema, "application/schema+json;version=draft-07"));
    assertOther(payload(schema, "application/x-a"), payload(schema, "application/x-b"));
    assertOther(payload(schema, "application/x-a"), payload("{ type: array }", "application/x-a"));
    assertSame(
        payload("{ type: string }", "application/x-a"),
        payload("{ $ref: '#/components/schemas/chain' }", "application/x-a"));
    assertOther(
        payload("{ $ref: missing.avsc }", "application/x-a"),
        payload("{ $ref: lost.avsc }", "application/x-a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          { minLength: 1, allOf: [{ type: string }] } | { minLength: 1, $ref: '#/components/schemas/text' }
          { type: string }                            | { title: A, $ref: '#/components/schemas/text' }
          { prefixItems: [{}, true] }                 | { prefixItems: [true, {}] }
          { dependentRequired: { a: [b, c] } }        | { dependentRequired: { a: [c, b] } }
          """)
  void readsWhatStandsBesideAReferenceInNewerDialects(String schema, String same)
      throws IOException {
    String newer = "application/schema+json;version=draft/2020-12";

    assertSame(payload(schema, newer), payload(same, newer));
    assertOther(payload(schema, newer), payload("{ type: integer }", newer));
  }

  /** A long recursion needs many rounds, many messages many schemas. */
  @Test
  @Timeout(60)
  void isQuickForLargeContracts() throws IOException {
    String messages =
        IntStream.range(0, 4_000)
            .mapToObj(
                i ->
                    "      m%d: { payload: { allOf: [{ $ref: '#/components/schemas/s0' }], "
                            .formatted(i)
                        + "properties: { name: { const: m%d } } } }\n".formatted(i))
            .collect(Collectors.joining());
    String ring =
        IntStream.range(0, 4_000)
            .mapToObj(
                i ->
                    "    s%d: { items: { $ref: '#/components/schemas/s%d' }, minItems: %d }\n"
                        .formatted(i, (i + 1) % 4_000, i == 0 ? 1 : 0))
            .collect(Collectors.joining());
    Contract contract =
        load(
            "asyncapi: 3.0.0\ninfo: { title: Many, version: '1' }\nchannels:\n  a:\n    messages:\n"
                + messages
                + "components:\n  schemas:\n"
                + ring);

    assertThat(contract.digest()).isEqualTo(contract.digest());
  }
}
