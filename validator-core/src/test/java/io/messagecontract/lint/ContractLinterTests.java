package io.messagecontract.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.messagecontract.Session;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Related;
import io.messagecontract.finding.Severity;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractLinterTests {

  @TempDir private Path folder;

  /** Returns what is said about a contract whose messages are written on line 6 and below. */
  private List<Finding> findings(String messages) throws IOException {
    return findings(messages, "string");
  }

  private List<Finding> findings(String messages, String sharedType) throws IOException {
    Path document =
        Files.writeString(
            folder.resolve("asyncapi.yaml"),
            """
            asyncapi: 3.0.0
            info: { title: Orders, version: '1' }
            channels:
              orders:
                messages:
            %s
            components:
              schemas:
                shared: { type: object, properties: { id: { type: %s } } }
            """
                .formatted(messages.indent(6).stripTrailing(), sharedType));
    return ContractLinter.findings(ContractLoader.read(document, folder, LoadSettings.DEFAULT))
        .stream()
        .filter(
            finding -> finding.isError() || finding.rule().value().equals("uncheckable-message"))
        .toList();
  }

  private static List<String> places(List<Finding> findings) {
    return findings.stream().map(f -> f.rule() + " " + f.location()).toList();
  }

  @Test
  void listsAThousandFindingsOfOneRuleAndSaysThatThereAreMore() throws IOException {
    String never = "{ allOf: [ { type: string }, { type: integer } ] }";
    StringBuilder properties = new StringBuilder();
    for (int i = 0; i < 1_001; i++) {
      properties.append("p").append(i).append(": ").append(never).append(", ");
    }
    Path document =
        Files.writeString(
            folder.resolve("asyncapi.yaml"),
            """
            asyncapi: 3.0.0
            info: { title: Orders, version: '1' }
            channels: { orders: { messages: { placed: { payload: { properties: { %s } } } } } }
            """
                .formatted(properties));

    assertThat(ContractLinter.findings(ContractLoader.read(document, folder, LoadSettings.DEFAULT)))
        .filteredOn(finding -> finding.rule().value().equals("unsatisfiable-schema"))
        .hasSize(1_001)
        .extracting(Finding::message)
        .contains("There are more than 1000 findings of unsatisfiable-schema.");
  }

  @Test
  void hasNothingToSayAboutTheShippedContract() {
    assertThat(ContractLinter.findings(Session.read())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          { type: strng }                          | /type
          { required: true }                       | /required
          { required: [a, a] }                     | /required
          { pattern: '[' }                         | /pattern
          { pattern: 5 }                           | /pattern
          { properties: { a: { pattern: '(' } } }  | /properties/a/pattern
          { properties: { type: 5 } }              | /properties/type
          { patternProperties: { '[': {} } }       | /patternProperties/[
          { maxLength: 2.5 }                       | /maxLength
          { minItems: -1 }                         | /minItems
          { enum: 5 }                              | /enum
          { items: 5 }                             | /items
          { multipleOf: 0 }                        | /multipleOf
          { allOf: [] }                            | /allOf
          """)
  void namesWhatIsNoSchema(String schema, String keyword) throws IOException {
    List<Finding> findings = findings("placed: { payload: " + schema + " }");

    assertThat(findings).isNotEmpty();
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.rule().value()).isIn("invalid-schema", "invalid-pattern");
              assertThat(finding.location().pointer())
                  .isEqualTo("/channels/orders/messages/placed/payload" + keyword);
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            });
  }

  @Test
  void saysThatAPatternIsNoRegularExpression() throws IOException {
    List<Finding> findings = findings("placed: { payload: { pattern: '[' } }");

    assertThat(places(findings)).containsExactly("invalid-pattern asyncapi.yaml:6:37");
    assertThat(findings.get(0).message())
        .isEqualTo("The pattern is no regular expression of ECMA-262: \"[\" is not closed.");
  }

  @Test
  void looksBehindReferencesAndSaysItOnce() throws IOException {
    List<Finding> findings =
        findings(
            """
            placed: { payload: { $ref: '#/components/schemas/shared' } }
            paid: { payload: { items: { $ref: '#/components/schemas/shared' } } }
            sent: { payload: { $ref: '#/components/schemas/shared/properties/id' } }
            """,
            "strng");

    assertThat(findings)
        .extracting(f -> f.location().toString())
        .containsOnly("asyncapi.yaml:11:55");
    assertThat(findings).doesNotHaveDuplicates();
  }

  @Test
  void looksAtHeadersToo() throws IOException {
    assertThat(places(findings("placed: { headers: { minimum: a }, payload: {} }")))
        .containsExactly("invalid-schema asyncapi.yaml:6:37");
  }

  @Test
  void ignoresWhatStandsBesideAReference() throws IOException {
    String payload = "{ $ref: '#/components/schemas', properties: { a: { $ref: '#/nothing' } } }";

    assertThat(places(findings("placed: { payload: { properties: { a: " + payload + " } } }")))
        .isEmpty();
  }

  @Test
  void holdsExamplesAgainstTheirSchema() throws IOException {
    List<Finding> findings =
        findings(
            """
            placed:
              payload:
                required: [id]
                properties:
                  id: { type: integer }
                  names: { items: { type: string } }
              examples:
                - payload: { id: 1, names: [a] }
                - payload: { id: a, names: [b, 5] }
                - payload: {}
            """);

    assertThat(places(findings))
        .containsExactly(
            "invalid-example asyncapi.yaml:14:28",
            "invalid-example asyncapi.yaml:14:42",
            "invalid-example asyncapi.yaml:15:22");
    assertThat(findings.get(1).location().pointer())
        .isEqualTo("/channels/orders/messages/placed/examples/1/payload/names/1");
    assertThat(findings.get(1).message())
        .startsWith("The documented example breaks its own schema: ");
    assertThat(findings.get(1).subject()).isEqualTo("placed");
    assertThat(findings.get(1).related())
        .extracting(Related::label, related -> related.location().toString())
        .containsExactly(tuple("contract", "asyncapi.yaml:11:37"));
  }

  @Test
  void holdsExamplesOfChannelsThatShareAnAddressAgainstTheirOwnSchemas() throws IOException {
    Path document =
        Files.writeString(
            folder.resolve("asyncapi.yaml"),
            """
            asyncapi: 3.0.0
            info: { title: Orders, version: '1' }
            channels:
              ping: { address: /, messages: { ping: { payload: { const: 1 }, examples: [{ payload: 1 }] } } }
              pong: { address: /, messages: { pong: { payload: { const: 2 }, examples: [{ payload: 3 }] } } }
            """);

    assertThat(
            places(
                ContractLinter.findings(
                    ContractLoader.read(document, folder, LoadSettings.DEFAULT))))
        .containsExactly("invalid-example asyncapi.yaml:5:88");
  }

  @Test
  void warnsOfMessagesOfWhichNothingCanBeChecked() throws IOException {
    List<Finding> findings =
        findings(
            """
            placed: { payload: true }
            ping: { name: Ping, examples: [{ payload: 5 }] }
            paid:
              payload: { schemaFormat: application/vnd.apache.avro;version=1.9.0, schema: { type: int } }
            """);

    assertThat(places(findings))
        .containsExactly(
            "uncheckable-message asyncapi.yaml:7:13", "uncheckable-message asyncapi.yaml:8:7");
    assertThat(findings).extracting(Finding::severity).containsOnly(Severity.WARNING);
    assertThat(findings)
        .extracting(Finding::message)
        .containsExactly(
            "Nothing can be checked of this message: it has no payload schema.",
            "Nothing can be checked of this message: its payload is described in"
                + " \"application/vnd.apache.avro;version=1.9.0\".");
  }

  @Test
  void refusesAContractWithoutMessages() throws IOException {
    Path document =
        Files.writeString(
            folder.resolve("asyncapi.yaml"),
            "asyncapi: 3.0.0\ninfo: { title: Orders, version: '1' }\nchannels: { orders: {} }\n");

    List<Finding> findings =
        ContractLinter.findings(ContractLoader.read(document, folder, LoadSettings.DEFAULT));

    assertThat(places(findings)).containsExactly("no-messages asyncapi.yaml:1:1");
    assertThat(findings.get(0).isError()).isTrue();
  }
}
