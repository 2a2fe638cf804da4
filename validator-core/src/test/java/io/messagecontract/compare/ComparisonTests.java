package io.messagecontract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTests {

  private static final String SENT =
      """
      asyncapi: 3.0.0
      info: {title: Orders, version: 1.0.0}
      channels: {orders: {messages: {placed: {payload: %s}}}}
      operations: {send: {action: %s, channel: {$ref: '#/channels/orders'}}}
      components:
        schemas:
          id: {type: string, minLength: 1}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {type: object, properties: {id: {type: string, minLength: 1}}} | {properties: {id: {minLength: 1, type: string}}, type: object}
          {type: object, properties: {id: {type: string, minLength: 1}}} | {type: object, properties: {id: {$ref: '#/components/schemas/id'}}}
          {type: object, properties: {a: {}, b: {}}, required: [a, b]}   | {allOf: [{type: object, required: [b], properties: {b: {}}}, {required: [a], properties: {a: {}}}]}
          {type: object, properties: {a: {type: string}}}                | {oneOf: [{type: object, properties: {a: {type: string}}}]}
          {type: object, properties: {a: {enum: [x, y]}}}                | {type: object, properties: {a: {enum: [y, x]}}}
          {type: object, properties: {a: {enum: [x]}}}                   | {type: object, properties: {a: {const: x}}}
          {type: object, properties: {a: {type: [string]}}}              | {type: object, title: T, description: D, properties: {a: {type: string, example: x}}}
          {type: object, properties: {a: {not: {type: string}}}}         | {type: object, properties: {a: {not: {type: string, description: none}}}}
          {type: number, minimum: 1.0}                                   | {type: number, minimum: 1}
          """)
  void whatMeansTheSameIsNotReported(String before, String after) {
    assertThat(said(contract(before, "send"), contract(after, "send"), CompatibilityPolicy.DEFAULT))
        .isEmpty();
  }

  @Test
  void aVersion2DocumentEqualsItsVersion3Rewrite() {
    Contract two =
        load(
            """
            asyncapi: 2.6.0
            info: {title: Orders, version: 1.0.0}
            channels:
              orders: {subscribe: {message: {$ref: '#/components/messages/placed'}}}
            components:
              messages: {placed: {payload: {type: object, properties: {id: {type: string}}}}}
            """);
    Contract three = contract("{type: object, properties: {id: {type: string}}}", "send");

    assertThat(said(two, three, CompatibilityPolicy.DEFAULT)).isEmpty();
  }

  @Test
  void whatIsSentIsJudgedForConsumersAndWhatIsReceivedForProducers() {
    String narrow = "{type: object, properties: {a: {type: integer}}}";
    String wide = "{type: object, properties: {a: {type: number}}}";

    assertThat(said(contract(narrow, "send"), contract(wide, "send"), CompatibilityPolicy.DEFAULT))
        .containsExactly("BREAKING property-type-changed {\"a\":0.5}");
    assertThat(
            said(
                contract(narrow, "receive"),
                contract(wide, "receive"),
                CompatibilityPolicy.DEFAULT))
        .containsExactly("COMPATIBLE property-type-changed ");
    assertThat(
            said(
                contract(wide, "receive"),
                contract(narrow, "receive"),
                CompatibilityPolicy.DEFAULT))
        .containsExactly("BREAKING property-type-changed {\"a\":0.5}");
  }

  @Test
  void whatCannotBeProvedIsUndecidedAndAWarning() {
    Contract before =
        contract("{type: object, properties: {a: {type: string, pattern: '^aa$'}}}", "send");
    Contract after =
        contract("{type: object, properties: {a: {type: string, pattern: '^(a)\\1$'}}}", "send");
    List<Finding> findings =
        new ContractComparator().compare(before, after).findings(CompatibilityPolicy.DEFAULT);

    assertThat(said(findings)).containsExactly("UNDECIDED pattern-changed ");
    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void openWritersMaySendWhatIsNotDocumented() {
    Contract before = contract("{type: object, properties: {a: {type: string}}}", "receive");
    Contract after =
        contract("{type: object, properties: {a: {type: string}, b: {type: string}}}", "receive");
    CompatibilityPolicy open =
        CompatibilityPolicy.DEFAULT
            .guarantees(Set.of(Guarantee.BACKWARD))
            .contentModel(ContentModel.OPEN);

    assertThat(said(before, after, CompatibilityPolicy.DEFAULT))
        .containsExactly("COMPATIBLE property-added ");
    assertThat(said(before, after, open)).containsExactly("BREAKING property-added {\"b\":0}");
  }

  @Test
  void theSeverityOfARuleCanBeSet() {
    Contract before = contract("{type: object, properties: {a: {type: string}}}", "send");
    Contract after = contract("{type: object, properties: {b: {type: string}}}", "send");
    CompatibilityPolicy policy =
        CompatibilityPolicy.DEFAULT.severities(
            Map.of(new RuleId("property-removed"), Severity.INFO));

    assertThat(new ContractComparator().compare(before, after).findings(policy))
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {properties: {a: {type: integer, minimum: 1, maximum: 99}}} | {properties: {a: {type: integer, minimum: 0, maximum: 50}}} | BREAKING bound-loosened {"a":0}; COMPATIBLE bound-tightened
          {required: [a], properties: {a: {type: integer}}} | {required: [a], properties: {a: {type: string}, b: {type: string}}} | BREAKING property-type-changed {"a":"0"}; COMPATIBLE property-added
          {properties: {a: {enum: [x, y]}}} | {properties: {a: {enum: [x, z]}}} | BREAKING enum-value-added {"a":"z"}; COMPATIBLE enum-value-removed
          {properties: {a: {type: string}}} | {properties: {a: {type: integer}, b: false}} | BREAKING property-type-changed {"a":0}; COMPATIBLE property-added
          """)
  void onlyTheChangeThatBreaksIsBlamed(String before, String after, String expected) {
    assertThat(said(contract(before, "send"), contract(after, "send"), CompatibilityPolicy.DEFAULT))
        .extracting(String::strip)
        .containsExactlyInAnyOrder(expected.split("; "));
  }

  @Test
  void whatNoRuleFindsIsStillShownByAWitness() {
    String together = "{properties: {a: {}, b: {}}, additionalProperties: false}";
    String apart =
        "{allOf: [{properties: {b: {}}}], properties: {a: {}}, additionalProperties: false}";

    assertThat(
            said(
                contract(together, "receive"),
                contract(apart, "receive"),
                CompatibilityPolicy.DEFAULT))
        .containsExactly("BREAKING schema-changed {\"b\":\"0\"}");
  }

  @Test
  void aChannelThatMovesToAnotherAddressIsOneFinding() {
    String moved = SENT.replace("{orders: {messages", "{orders: {address: orders.v2, messages");
    String there = SENT.replace("{orders: {messages", "{orders: {address: orders, messages");
    Contract before = load(there.formatted("{type: object}", "send"));
    Contract after = load(moved.formatted("{type: object}", "send"));

    assertThat(said(before, after, CompatibilityPolicy.DEFAULT))
        .containsExactly("BREAKING channel-address-changed {}");
  }

  @Test
  void twoChannelsMayShareAnAddress() {
    String shared =
        """
        asyncapi: 3.0.0
        info: {title: Orders, version: 1.0.0}
        channels:
          a: {address: orders, messages: {placed: {payload: {type: object}}}}
          b: {address: orders, messages: {paid: {payload: {type: object}}}}
        """;

    assertThat(said(load(shared), load(shared), CompatibilityPolicy.DEFAULT)).isEmpty();
  }

  @Test
  void headersAreComparedLikePayloads() {
    String message = "{type: object}, headers: {type: object, properties: {trace: {type: %s}}}";

    assertThat(
            said(
                contract(message.formatted("string"), "send"),
                contract(message.formatted("integer"), "send"),
                CompatibilityPolicy.DEFAULT))
        .containsExactly("BREAKING property-type-changed {\"trace\":0}");
  }

  @Test
  void recursiveSchemasAreWalkedOnce() {
    String tree = "{$ref: '#/components/schemas/tree'}";
    String document =
        SENT
            + "    tree: {properties: {next: {$ref: '#/components/schemas/tree'}, v: {type: %s}}}\n";
    Contract before = load(document.formatted(tree, "send", "integer"));
    Contract after = load(document.formatted(tree, "send", "string"));

    assertThat(said(before, after, CompatibilityPolicy.DEFAULT))
        .containsExactly("BREAKING property-type-changed {\"v\":\"0\"}");
  }

  @Test
  void fingerprintsDoNotDependOnUnrelatedEdits() {
    String was = "{type: object, properties: {a: {type: string}}}";
    String is = "{type: object, properties: {a: {type: integer}}}";
    String more = "{type: object, properties: {a: {type: integer}, z: {type: string}}}";

    assertThat(fingerprints(was, more)).containsAll(fingerprints(was, is));
  }

  private List<String> fingerprints(String before, String after) {
    return new ContractComparator()
            .compare(contract(before, "send"), contract(after, "send"))
            .findings(CompatibilityPolicy.DEFAULT)
            .stream()
            .map(finding -> finding.proof().orElseThrow().fingerprint())
            .toList();
  }

  private Contract contract(String payload, String action) {
    return load(SENT.formatted(payload, action));
  }

  private Contract load(String document) {
    try {
      return ContractLoader.load(Files.writeString(folder.resolve("asyncapi.yaml"), document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> said(Contract before, Contract after, CompatibilityPolicy policy) {
    return said(new ContractComparator().compare(before, after).findings(policy));
  }

  private static List<String> said(List<Finding> findings) {
    return findings.stream().map(ComparisonTests::text).toList();
  }

  private static String text(Finding finding) {
    Proof proof = finding.proof().orElseThrow();
    return proof.verdict()
        + " "
        + finding.rule()
        + " "
        + proof.witness().map(witness -> witness.json()).orElse("");
  }
}
