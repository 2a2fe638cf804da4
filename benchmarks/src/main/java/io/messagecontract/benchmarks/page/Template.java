package io.messagecontract.benchmarks.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with gaps, each written as {@code {name}} in a line of its own or between words.
 *
 * @param text the text
 * @since 0.1.0
 */
public record Template(String text) {

  private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

  /** Reads one of the jar's templates. */
  public static Template named(String name) {
    try (InputStream stream = Template.class.getResourceAsStream(name + ".md")) {
      byte[] bytes = Objects.requireNonNull(stream, "no template " + name).readAllBytes();
      return new Template(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Fills all gaps.
   *
   * @throws IllegalArgumentException if there is nothing for a gap, or no gap for something
   */
  public String filled(Map<String, String> values) {
    for (String name : values.keySet()) {
      if (!text.contains("{" + name + "}")) {
        throw new IllegalArgumentException("There is no place for \"" + name + "\".");
      }
    }
    return GAP.matcher(text)
        .replaceAll(gap -> Matcher.quoteReplacement(value(values, gap.group(1)).strip()));
  }

  private static String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("There is nothing to say of \"" + name + "\".");
    }
    return value;
  }
}
