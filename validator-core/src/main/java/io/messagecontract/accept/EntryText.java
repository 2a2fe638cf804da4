package io.messagecontract.accept;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Entries as YAML. Every value is quoted, so that whatever is in it stays a text. */
final class EntryText {

  private EntryText() {}

  /**
   * Returns an item of a list, with a line for each field.
   *
   * @param indent how far the dash is indented
   */
  static String item(int indent, List<Map.Entry<String, String>> fields) {
    String blanks = " ".repeat(indent);
    return blanks
        + "- "
        + fields.stream()
            .map(field -> field.getKey() + ": " + quoted(field.getValue()))
            .collect(Collectors.joining("\n" + blanks + "  "))
        + '\n';
  }

  /** Writes a double-quoted scalar (YAML 1.2, section 7.3.1) on one line. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(quoted, c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int c) {
    if (c == '"' || c == '\\') {
      quoted.append('\\').append((char) c);
    } else if (isPlain(c)) {
      quoted.appendCodePoint(c);
    } else {
      quoted.append(String.format(Locale.ROOT, c > 0xffff ? "\\U%08x" : "\\u%04x", c));
    }
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
