package io.messagecontract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.MessageId;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.report.TextReport;
import io.messagecontract.usage.FieldUsage;
import io.messagecontract.usage.ShownReadings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes a test that reads a place is named for. */
class ReadersOfChangesTests {

  private static final MessageId PLACED = new MessageId("orders", "placed");
  private static final String READ = "T (placed on orders)";
  private static final String IGNORED = "no test; 1 test that reads these messages ignores it";

  @TempDir Path folder;

  @ParameterizedTest(name = "{2}: {0} to {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {a: {type: string}}                              | {a: {type: integer}}                              | /a
          {a: {type: string}}                              | {}                                                | /a
          {a: {type: string}, b: {type: integer}}          | {a: {type: string}, b: {type: number}}            | /b
          {userIds: {type: string}}                        | {user_ids: {type: string}}                        | /userIds
          {user_ids: {type: string}}                       | {userIds: {type: string}}                         | /userIds
          {a: {type: array, items: {type: string}}}        | {a: {type: array, items: {type: integer}}}        | /a/*
          {a: {type: array, maxItems: 2}}                  | {a: {type: array, maxItems: 3}}                   | /a/*
          {a: {additionalProperties: {type: string}}}      | {a: {additionalProperties: {type: integer}}}      | /a/*
          {a: {patternProperties: {^x: {type: string}}}}   | {a: {patternProperties: {^x: {type: integer}}}}   | /a/*
          {a: {items: [{type: string}]}}                   | {a: {items: [{type: integer}]}}                   | /a/*
          {a: {oneOf: [{title: X, type: string}]}}         | {a: {oneOf: [{title: X, type: integer}]}}         | /a
          {a/~b: {type: string}}                           | {a/~b: {type: integer}}                           | /a~1~0b
          {a: {properties: {b: {type: string}}}}           | {a: {properties: {b: {type: integer}}}}           | /a/b
          {a: {properties: {b: {type: string}}}}           | {a: {properties: {b: {type: integer}}}}           | /a
          """)
  void namesWhoReadsTheValue(String before, String after, String place) {
    assertThat(said(payload(before), payload(after), reading(place))).containsOnly(READ);
    assertThat(said(payload(before), payload(after), ignoring(place))).containsOnly(IGNORED);
  }

  @Test
  void namesNobodyWithoutEvidence() {
    assertThat(
            findings(
                payload("{a: {type: string}}"),
                payload("{a: {type: integer}}"),
                FieldUsage.UNKNOWN))
        .allMatch(finding -> finding.proof().flatMap(Proof::readers).isEmpty());
  }

  @Test
  void namesWhoReadsAnyOfTheValuesThatOneSchemaDescribes() {
    String shared =
        "{from: {$ref: '#/components/schemas/at'}, to: {properties:"
            + " {stops: {items: {$ref: '#/components/schemas/at'}}}}}";
    String before =
        payload(shared) + "components: {schemas: {at: {properties: {x: {type: string}}}}}";
    String after =
        payload(shared) + "components: {schemas: {at: {properties: {x: {type: integer}}}}}";

    assertThat(said(before, after, reading("/from/x"))).containsExactly(READ);
    assertThat(said(before, after, reading("/to/stops/*/x"))).containsExactly(READ);
    assertThat(said(before, after, reading("/to/stops/*/y")))
        .containsExactly("not known: the 1 test that reads these messages has not met it");
  }

  @Test
  void namesWhoReadsAValueOfASchemaThatLeadsBackToItself() {
    String tree = "{root: {$ref: '#/components/schemas/node'}}";
    String node =
        "components: {schemas: {node: {properties: {x: {type: %s},"
            + " left: {$ref: '#/components/schemas/node'},"
            + " right: {$ref: '#/components/schemas/node'}}}}}";
    String before = payload(tree) + node.formatted("string");
    String after = payload(tree) + node.formatted("integer");

    assertThat(said(before, after, reading("/root/x"))).containsExactly(READ);
    assertThat(said(before, after, reading("/root/left/right/left/x"))).containsExactly(READ);
  }

  @Test
  void knowsAMessageUnderItsOldNameAndItsNewOne() {
    String before = document("p", "{properties: {a: {type: string}}}, name: placed");
    String after = document("p", "{properties: {a: {type: integer}}}, name: Placed");

    assertThat(findings(before, after, usage("placed")))
        .anySatisfy(f -> assertThat(text(f)).contains("T (placed on orders)"));
    assertThat(findings(before, after, usage("Placed")))
        .anySatisfy(f -> assertThat(text(f)).contains("T (Placed on orders)"));
  }

  private static FieldUsage usage(String message) {
    MessageId id = new MessageId("orders", message);
    return FieldUsage.of(List.of(ShownReadings.of("T", id, List.of("/a"), List.of())));
  }

  @Test
  void namesWhoReadsAMessageThatHasGone() {
    String both = document("placed: {payload: {}}, sent", "{properties: {a: {type: string}}}");
    String one = document("sent", "{properties: {a: {type: string}}}");

    assertThat(said(both, one, reading("/a"))).containsExactly(READ);
    assertThat(said(both, one, ignoring("/a"))).containsExactly(IGNORED);
  }

  @Test
  void takesHeadersForNoPlacesOfTheMessage() {
    String before =
        document("placed", "{}, headers: {type: object, properties: {a: {type: string}}}");
    String after =
        document("placed", "{}, headers: {type: object, properties: {a: {type: integer}}}");

    assertThat(findings(before, after, reading("/a")))
        .isNotEmpty()
        .allMatch(finding -> finding.proof().flatMap(Proof::readers).isEmpty());
  }

  @Test
  void keepsVerdictSeverityAndFingerprint() {
    String before = payload("{a: {type: string}}");
    String after = payload("{a: {type: integer}}");
    Finding plain = findings(before, after, FieldUsage.UNKNOWN).get(0);

    for (FieldUsage usage : List.of(reading("/a"), ignoring("/a"))) {
      assertThat(findings(before, after, usage))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.severity()).isEqualTo(plain.severity());
                assertThat(finding.message()).isEqualTo(plain.message());
                assertThat(finding.proof().map(Proof::verdict))
                    .isEqualTo(plain.proof().map(Proof::verdict));
                assertThat(finding.proof().map(Proof::fingerprint))
                    .isEqualTo(plain.proof().map(Proof::fingerprint));
              });
    }
  }

  private static FieldUsage reading(String place) {
    return FieldUsage.of(List.of(ShownReadings.of("T", PLACED, List.of(place), List.of())));
  }

  private static FieldUsage ignoring(String place) {
    return FieldUsage.of(List.of(ShownReadings.of("T", PLACED, List.of(), List.of(place))));
  }

  private static String payload(String properties) {
    return document("placed", "{type: object, properties: " + properties + "}");
  }

  private static String document(String message, String payload) {
    return """
    asyncapi: 3.0.0
    info: {title: Orders, version: 1.0.0}
    channels: {orders: {messages: {%s: {payload: %s}}}}
    operations: {send: {action: send, channel: {$ref: '#/channels/orders'}}}
    """
        .formatted(message, payload);
  }

  private List<String> said(String before, String after, FieldUsage usage) {
    return findings(before, after, usage).stream()
        .map(ReadersOfChangesTests::text)
        .flatMap(text -> text.lines().filter(line -> line.startsWith("   read by   ")))
        .map(line -> line.substring("   read by   ".length()))
        .toList();
  }

  private static String text(Finding finding) {
    return TextReport.of(finding);
  }

  private List<Finding> findings(String before, String after, FieldUsage usage) {
    return new ContractComparator()
        .compare(load(before), load(after))
        .findings(CompatibilityPolicy.DEFAULT, usage);
  }

  private Contract load(String document) {
    try {
      return ContractLoader.load(Files.writeString(folder.resolve("asyncapi.yaml"), document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
