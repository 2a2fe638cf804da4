package io.messagecontract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change is told of the part of a value that it is about, however deep that stands. */
class ChangedPlacesTests {

  private static final CompatibilityPolicy BACKWARD =
      CompatibilityPolicy.DEFAULT.guarantees(Set.of(Guarantee.BACKWARD));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {properties: {a: {type: string}}}                               | {properties: {a: T}}                                                | a
          {properties: {a: {allOf: [{type: string}]}}}                    | {properties: {a: {allOf: [T]}}}                                     | a
          {anyOf: [{required: [k], properties: {k: {const: 1}, v: {type: string}}}, {type: 'null'}]} | {anyOf: [{required: [k], properties: {k: {const: 1}, v: T}}, {type: 'null'}]} | v of the branch with k 1
          {properties: {a: {}}, additionalProperties: {type: string}}     | {properties: {a: {}}, additionalProperties: T}                      | *
          {patternProperties: {^x: {type: string}}}                       | {patternProperties: {^x: T}}                                        | /^x/
          {items: {type: string}}                                         | {items: T}                                                          | []
          {prefixItems: [{type: string}, {type: string}]}                 | {prefixItems: [{type: string}, T]}                                  | [1]
          {prefixItems: [{type: string}], items: {type: string}}          | {prefixItems: [{type: string}], items: T}                           | [1..]
          {items: {properties: {a: {items: {type: string}}}}}             | {items: {properties: {a: {items: T}}}}                              | [].a[]
          """)
  void aBoundIsToldOfThePartThatHasIt(String before, String after, String part) {
    assertThat(told("2020-12", before, after.replace("T", "{type: string, maxLength: 3}")))
        .containsExactly("BREAKING bound-tightened: " + part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {items: [{type: string}], additionalItems: {type: string}} | {items: [{type: string}], additionalItems: T} | BREAKING bound-tightened: [1..]
          {items: [{type: string}]}                                  | {items: [{type: string}, T]}                  | BREAKING items-changed: The message
          {items: [{type: string}, {type: string}]}                  | {items: [{type: string}, T]}                  | BREAKING bound-tightened: [1]
          {additionalProperties: true}                               | {additionalProperties: T}                     | BREAKING additional-properties-changed: The message
          {patternProperties: {^x: {}}}                              | {patternProperties: {x: T}}                   | BREAKING pattern-properties-changed: The message
          """)
  void whatHasNoPartnerIsToldOfTheWhole(String before, String after, String told) {
    assertThat(told("draft-07", before, after.replace("T", "{type: string, maxLength: 3}")))
        .containsExactly(told);
  }

  private List<String> told(String version, String before, String after) {
    return new WrittenContracts(folder)
        .findings(document(version, before), document(version, after), BACKWARD).stream()
            .map(ChangedPlacesTests::text)
            .toList();
  }

  private static String document(String version, String schema) {
    String payload = "{schemaFormat: application/schema+json;version=" + version + ", schema: ";
    return "channels: {orders: {messages: {placed: {payload: " + payload + schema + "}}}}}\n";
  }

  private static String text(Finding finding) {
    String part = finding.message().replaceFirst("(:| was| had| is) .*", "").replace("\"", "");
    return finding.proof().orElseThrow().verdict() + " " + finding.rule() + ": " + part;
  }
}
