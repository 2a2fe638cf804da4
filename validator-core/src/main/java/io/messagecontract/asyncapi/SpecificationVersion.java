package io.messagecontract.asyncapi;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the AsyncAPI specification, without its patch number: patches change no meaning.
 *
 * @param major 2 or 3
 * @param minor 0 to 6 for 2, 0 or 1 for 3
 */
public record SpecificationVersion(int major, int minor) {

  private static final Pattern SUPPORTED =
      Pattern.compile("(?:(2)\\.([0-6])|(3)\\.([01]))\\.\\d{1,9}(-.{1,40})?");

  /** Reads {@code 2.6.0} or {@code 3.0.0}; empty if it is not one of the supported versions. */
  public static Optional<SpecificationVersion> parse(String text) {
    Matcher matcher = SUPPORTED.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int family = matcher.group(1) == null ? 3 : 1;
    return Optional.of(
        new SpecificationVersion(
            Integer.parseInt(matcher.group(family)), Integer.parseInt(matcher.group(family + 1))));
  }

  /** Returns the version as documents write it, such as {@code 2.6.0}. */
  @Override
  public String toString() {
    return major + "." + minor + ".0";
  }
}
