package io.messagecontract.finding;

import io.messagecontract.text.Visible;
import java.util.regex.Pattern;

/**
 * The stable name of a check, such as {@code property-removed}, or of a JSON Schema keyword.
 *
 * @param value letters, digits and hyphens; a keyword may begin with {@code $}
 * @since 0.1.0
 */
public record RuleId(String value) implements Comparable<RuleId> {

  private static final Pattern FORM = Pattern.compile("\\$?[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*");

  /** Checks the form of the name. */
  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a rule's name: " + Visible.text(value));
    }
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
