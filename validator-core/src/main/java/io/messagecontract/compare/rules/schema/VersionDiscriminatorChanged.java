package io.messagecontract.compare.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The only value that is allowed is the contract's version, and has been raised with it. Readers
 * are expected to know such a value for what it is.
 */
final class VersionDiscriminatorChanged implements SchemaRule {

  private static final Pattern VERSION =
      Pattern.compile("(?:version|\\bv|ver)$", Pattern.CASE_INSENSITIVE);

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

  /** Tells whether a value is the version on both sides, written in the same way. */
  static boolean isOne(SchemaPair pair) {
    if (!ListedValues.isOneForAnother(pair)
        || pair.versions().before().equals(pair.versions().after())) {
      return false;
    }
    JsonNode was = pair.was().values().orElseThrow().get(0);
    JsonNode is = pair.is().values().orElseThrow().get(0);
    return was.isNumber() == is.isNumber()
        && isVersion(pair, was, pair.versions().before())
        && isVersion(pair, is, pair.versions().after());
  }

  /**
   * Tells whether a value is a version, or begins it under a name that says so: {@code "v2"},
   * {@code "2.1"}, {@code 2}. Under another name, a mere number can count anything.
   */
  private static boolean isVersion(SchemaPair pair, JsonNode value, String version) {
    String text = withoutLetter(value.asText());
    String whole = withoutLetter(version);
    boolean isNamedSo = VERSION.matcher(pair.path().toString()).find();
    return !text.isEmpty() && (whole.equals(text) || (isNamedSo && whole.startsWith(text + ".")));
  }

  private static String withoutLetter(String version) {
    return version.startsWith("v") || version.startsWith("V") ? version.substring(1) : version;
  }
}
