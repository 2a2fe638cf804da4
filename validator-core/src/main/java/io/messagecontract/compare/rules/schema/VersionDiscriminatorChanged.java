package io.messagecontract.compare.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.finding.RuleId;
import java.util.List;

/**
 * The only value that is allowed is the contract's version, and has been raised with it. Readers
 * are expected to know such a value for what it is.
 */
final class VersionDiscriminatorChanged implements SchemaRule {

  private static final RuleId ID = new RuleId("version-discriminator-changed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    if (!isOne(pair)) {
      return List.of();
    }
    return List.of(
        Change.of(
                this,
                pair,
                pair.versions().before() + " to " + pair.versions().after(),
                pair.name()
                    + " carries the version of the contract, which was "
                    + pair.versions().before()
                    + " and is "
                    + pair.versions().after()
                    + " now",
                "let consumers read the version instead of insisting on one")
            .said(Said.at(ListedValues.places(pair.was())), Said.at(ListedValues.places(pair.is())))
            .harmless("consumers are expected to take any version there"));
  }

  /** Tells whether a value is the version on both sides. */
  static boolean isOne(SchemaPair pair) {
    return ListedValues.isOneForAnother(pair)
        && isVersion(pair.was().values().orElseThrow().get(0), pair.versions().before())
        && isVersion(pair.is().values().orElseThrow().get(0), pair.versions().after());
  }

  /** Tells whether a value is a version or begins it: {@code "v2"}, {@code "2.1"}, {@code 2}. */
  private static boolean isVersion(JsonNode value, String version) {
    String text = withoutLetter(value.asText());
    String whole = withoutLetter(version);
    return !text.isEmpty() && (whole.equals(text) || whole.startsWith(text + "."));
  }

  private static String withoutLetter(String version) {
    return version.startsWith("v") || version.startsWith("V") ? version.substring(1) : version;
  }
}
