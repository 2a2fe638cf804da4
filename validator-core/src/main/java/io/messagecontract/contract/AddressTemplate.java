package io.messagecontract.contract;

import java.util.regex.Pattern;

/** Addresses with parameters, such as {@code orders/{region}} (AsyncAPI 3.0.0, Channel Object). */
final class AddressTemplate {

  private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");

  private AddressTemplate() {}

  /** Tells whether an address is the template with values in the place of its parameters. */
  static boolean fits(String template, String address) {
    StringBuilder pattern = new StringBuilder();
    for (String literal : PARAMETER.split(template, -1)) {
      pattern.append(pattern.length() == 0 ? "" : "[^/]+").append(Pattern.quote(literal));
    }
    return template.indexOf('{') >= 0 && Pattern.matches(pattern.toString(), address);
  }

  /** Returns how many characters do not depend on parameters. */
  static int literals(String template) {
    return PARAMETER.matcher(template).replaceAll("").length();
  }
}
