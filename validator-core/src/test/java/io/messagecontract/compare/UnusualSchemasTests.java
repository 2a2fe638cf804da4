package io.messagecontract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Witness;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas that real documents hold and that are easily judged wrong. */
class UnusualSchemasTests {

  private static final String DRAFT_07 = "application/schema+json;version=draft-07";
  private static final String DRAFT_2020_12 = "application/schema+json;version=draft/2020-12";

  @TempDir Path folder;

  @Test
  void theSameWordsInAnotherDialectAreNotTheSameSchema() {
    String schema = "{type: object, properties: {a: {}, b: {}}, dependentRequired: {a: [b]}}";

    assertThat(
            said(
                Guarantee.BACKWARD,
                contract(payload(DRAFT_07, schema)),
                contract(payload(DRAFT_2020_12, schema))))
        .singleElement()
        .asString()
        .startsWith("BREAKING schema-changed {\"a\":");
  }

  @Test
  void whatStandsBesideAReferenceCountsAlsoBehindAnotherReference() {
    write(
        "order.json",
        """
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": "#/$defs/base",
         "required": ["id"], "$defs": {"base": {"properties": {"id": {"type": "string"}}}}}
        """);
    MessageValidator validator = new MessageValidator(contract("{$ref: ./order.json}"));

    assertThat(validator.validate(Target.any(), "{}").isValid()).isFalse();
    assertThat(validator.validate(Target.any(), "{\"id\": \"1\"}").isValid()).isTrue();
  }

  @Test
  void aConstAcceptsItselfHoweverItsNumbersAreWritten() {
    MessageValidator validator =
        new MessageValidator(contract("{const: {price: 10.00, range: [0.0, 1e2]}}"));

    assertThat(validator.validate(Target.any(), "{\"price\":10,\"range\":[0.0,100]}").isValid())
        .isTrue();
  }

  @Test
  void whatAPatternThatCannotBeFollowedSaysIsUndecided() {
    Contract contract = contract("{type: string, pattern: '(?<=a+)b'}");
    ValidationResult result = new MessageValidator(contract).validate(Target.any(), "\"aab\"");

    assertThat(result.findings())
        .extracting(finding -> finding.rule().value())
        .contains("undecidable-message");
    assertThat(result.isValid()).isFalse();
    assertThat(said(Guarantee.BACKWARD, contract("{type: string}"), contract))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding).startsWith("UNDECIDED"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {anyOf: [{properties: {a: {type: string}}}, {properties: {b: {type: string}}}], type: object} | {anyOf: [{properties: {a: {type: string}}}], type: object}
          {properties: {a: {type: string}}, patternProperties: {^b: {type: string}}} | {properties: {a: {type: string}}}
          {properties: {a: {}, b: {}}} | {properties: {a: {}}}
          """)
  void aDocumentedPropertyThatGoesIsNeverCompatible(String before, String after) {
    assertThat(said(Guarantee.SURFACE, contract(before), contract(after)))
        .anySatisfy(finding -> assertThat(finding).doesNotStartWith("COMPATIBLE"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {properties: {a: {}}} | {properties: {a: {}}, required: [a]}
          {minimum: 1}          | {minimum: 2}
          {maxLength: 5}        | {maxLength: 3}
          {type: [object, string], properties: {e: {properties: {a: {}}}}} | {type: [object, string], properties: {e: {properties: {a: {}}, required: [a]}}}
          """)
  void schemasWithoutATypeAreShownToBreak(String before, String after) {
    assertThat(said(Guarantee.BACKWARD, contract(before), contract(after)))
        .singleElement()
        .asString()
        .startsWith("BREAKING");
  }

  /** With other changes left out of account, some schemas refuse what they accept as they are. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {contains: {const: 1}, minContains: 0, maxContains: 1, type: array} | {type: array, maxItems: 3} | BREAKING contains-changed [1,1]
          {contains: {const: 1}, minContains: 0, maxContains: 1, type: array} | {contains: {const: 1}, maxContains: 2, type: array} | BREAKING contains-changed [1,1]
          {patternProperties: {'^.{0,3}$': {}}, additionalProperties: false, type: object} | {propertyNames: {maxLength: 3}, type: object} | BREAKING additional-properties-allowed {"\\n":"0"}
          {anyOf: [{properties: {a: {type: integer}}}, {properties: {b: {type: string}}}], unevaluatedProperties: false, type: object} | {properties: {a: {type: integer}, b: {type: string}, c: {}}, type: object} | BREAKING additional-properties-allowed {"c":"0"}
          """)
  void whatAChangeBreaksIsFoundWhateverTheOthersLetPass(String before, String after, String said) {
    assertThat(
            said(
                Guarantee.FORWARD,
                contract(payload(DRAFT_2020_12, before)),
                contract(payload(DRAFT_2020_12, after))))
        .noneMatch(finding -> finding.startsWith("UNDECIDED"))
        .filteredOn(finding -> finding.startsWith("BREAKING"))
        .singleElement()
        .isEqualTo(said);
  }

  /** 2019-09 core, section 9.3.1.3: what {@code contains} finds is no evaluated item. */
  @Test
  void itemsThatContainsFindsAreEvaluatedFrom202012OnOnly() {
    String before = "{type: array, contains: {const: 1}, unevaluatedItems: false}";
    String after = "{type: array, contains: {const: 1}, items: {const: 1}}";

    assertThat(saidForward("application/schema+json;version=2019-09", before, after))
        .contains("BREAKING items-changed [1]");
    assertThat(saidForward(DRAFT_2020_12, before, after)).noneMatch(UnusualSchemasTests::breaks);
  }

  private List<String> saidForward(String format, String before, String after) {
    return said(
        Guarantee.FORWARD, contract(payload(format, before)), contract(payload(format, after)));
  }

  private static boolean breaks(String finding) {
    return finding.startsWith("BREAKING");
  }

  /** What changed of the types stands for the whole union, and so for what is in its branches. */
  @Test
  void whatHoldsAChangeIsNotLeftOutForIt() {
    String before = "{properties: {a: {oneOf: [{type: integer, minimum: 2}, {type: boolean}]}}}";
    String after =
        "{properties: {a: {oneOf: [{type: integer, minimum: 1}, {type: boolean}, {type: 'null'}]}}}";

    assertThat(said(Guarantee.FORWARD, contract(before), contract(after)))
        .containsExactlyInAnyOrder(
            "BREAKING property-type-changed {\"a\":null}",
            "BREAKING bound-loosened {\"a\":1}",
            "COMPATIBLE union-branch-added ");
  }

  @Test
  void eachChangeBesideOneOfTheTypeHasAWitnessOfItsOwn() {
    String before = "{properties: {a: {type: string, maxLength: 3, pattern: ^a, minLength: 1}}}";
    String after =
        "{properties: {a: {type: [string, integer], maxLength: 5, pattern: a, minLength: 2}}}";

    assertThat(said(Guarantee.FORWARD, contract(before), contract(after)))
        .containsExactlyInAnyOrder(
            "BREAKING property-type-changed {\"a\":0}",
            "BREAKING bound-loosened {\"a\":\"aaaa\"}",
            "BREAKING pattern-changed {\"a\":\"ba\"}",
            "COMPATIBLE bound-tightened ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1.0.0 | '1'   | 2.0.0 | 2      | BREAKING const-changed {"version":2}
          2.0.0 | 2     | 3.0.0 | '3'    | BREAKING const-changed {"version":"3"}
          1.0.0 | 1.0.0 | 1.0.0 | v1.0.0 | BREAKING const-changed {"version":"v1.0.0"}
          1.0.0 | 1.0.0 | 1.1.0 | v1.1.0 | COMPATIBLE version-discriminator-changed
          """)
  void aVersionWasRaisedAndIsOfTheTypeThatItWas(
      String before, String was, String after, String is, String said) {
    String payload = "{properties: {version: {const: %s}}}";

    assertThat(
            said(
                Guarantee.FORWARD,
                contract(payload.formatted(was), before),
                contract(payload.formatted(is), after)))
        .singleElement()
        .asString()
        .isEqualToIgnoringWhitespace(said);
  }

  @Test
  void equalChangesInMessagesThatShareNothingAreToldApart() {
    String document =
        """
        asyncapi: 3.0.0
        info: {title: Orders, version: 1.0.0}
        channels:
          a: {messages: {A: {payload: {type: array%s}}}}
          b: {messages: {B: {payload: {type: array, minItems: 1%s}}}}
        """;
    String items = ", items: {type: string}";
    Contract before = ContractLoader.load(write("asyncapi.yaml", document.formatted("", "")));
    Contract after = ContractLoader.load(write("asyncapi.yaml", document.formatted(items, items)));

    assertThat(said(Guarantee.BACKWARD, before, after))
        .containsExactly(
            "BREAKING property-type-changed [0]", "BREAKING property-type-changed [0]");
  }

  private static String payload(String format, String schema) {
    return "{schemaFormat: '" + format + "', schema: " + schema + "}";
  }

  private Contract contract(String payload) {
    return contract(payload, "1.0.0");
  }

  private Contract contract(String payload, String version) {
    String document =
        """
        asyncapi: 3.0.0
        info: {title: Orders, version: %s}
        channels: {orders: {messages: {placed: {payload: %s}}}}
        """;
    return ContractLoader.load(write("asyncapi.yaml", document.formatted(version, payload)));
  }

  private Path write(String file, String text) {
    try {
      return Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> said(Guarantee guarantee, Contract before, Contract after) {
    CompatibilityPolicy policy = CompatibilityPolicy.DEFAULT.guarantees(Set.of(guarantee));
    return new ContractComparator()
        .compare(before, after).findings(policy).stream().map(UnusualSchemasTests::text).toList();
  }

  private static String text(Finding finding) {
    Proof proof = finding.proof().orElseThrow();
    String witness = proof.witness().map(Witness::json).orElse("");
    return proof.verdict() + " " + finding.rule() + " " + witness;
  }
}
