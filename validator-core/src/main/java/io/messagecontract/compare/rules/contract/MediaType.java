package io.messagecontract.compare.rules.contract;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A media type without the freedom of its spelling (RFC 9110, section 8.3.1): case, spaces, quotes
 * and the order of parameters mean nothing, and JSON is UTF-8 anyway (RFC 8259, section 8.1).
 *
 * @param name type and subtype
 * @param parameters by name
 */
record MediaType(String name, SortedMap<String, String> parameters) {

  private static final String CHARSET = "charset";

  /** Sorts the parameters. */
  MediaType {
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  static MediaType of(String text) {
    String[] parts = text.split(";", -1);
    String name = parts[0].strip().toLowerCase(Locale.ROOT);
    SortedMap<String, String> parameters = new TreeMap<>();
    for (int i = 1; i < parts.length; i++) {
      String[] parameter = parts[i].split("=", 2);
      String key = parameter[0].strip().toLowerCase(Locale.ROOT);
      String value = parameter.length < 2 ? "" : unquoted(parameter[1].strip());
      if (!key.isEmpty()) {
        parameters.put(key, key.equals(CHARSET) ? value.toLowerCase(Locale.ROOT) : value);
      }
    }
    MediaType type = new MediaType(name, parameters);
    if (type.isJson() && "utf-8".equals(parameters.get(CHARSET))) {
      parameters.remove(CHARSET);
      return new MediaType(name, parameters);
    }
    return type;
  }

  boolean isJson() {
    return name.equals("application/json") || name.equals("text/json") || name.endsWith("+json");
  }

  /** The same type, whether it is written in JSON or in YAML: no other language, as schemas go. */
  MediaType withoutSuffix() {
    return new MediaType(name.replaceFirst("\\+(json|yaml)$", ""), parameters);
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
