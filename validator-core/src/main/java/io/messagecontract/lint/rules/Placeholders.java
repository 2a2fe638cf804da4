package io.messagecontract.lint.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in braces of an address or a URL (RFC 6570 expressions, as AsyncAPI uses them). */
final class Placeholders {

  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

  private Placeholders() {}

  static Set<String> of(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
