package io.messagecontract.maven.page;

/**
 * A JSON text over several lines. It is not parsed: numbers and the order of keys stay as they are,
 * and what is no JSON stays readable.
 */
final class IndentedJson {

  private static final int WIDEST = 60;
  private static final int DEEPEST = 20;

  private final StringBuilder out = new StringBuilder();
  private int depth;

  private IndentedJson() {}

  /** Returns the text as it is if it is short, with a line for each value otherwise. */
  static String of(String json) {
    return json.length() <= WIDEST ? json : new IndentedJson().write(json);
  }

  private String write(String json) {
    boolean inText = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (inText) {
        out.append(c);
        if (c == '\\' && i + 1 < json.length()) {
          out.append(json.charAt(++i));
        }
        inText = c != '"';
      } else {
        inText = c == '"';
        structure(c, json, i);
      }
    }
    return out.toString();
  }

  private void structure(char c, String json, int at) {
    char next = at + 1 < json.length() ? json.charAt(at + 1) : ' ';
    switch (c) {
      case '{', '[' -> {
        depth++;
        out.append(c);
        if (next != '}' && next != ']') {
          line();
        }
      }
      case '}', ']' -> {
        depth--;
        char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        if (before != '{' && before != '[') {
          line();
        }
        out.append(c);
      }
      case ',' -> {
        out.append(c);
        line();
      }
      case ':' -> out.append(": ");
      default -> out.append(c);
    }
  }

  private void line() {
    out.append('\n').append("  ".repeat(Math.max(0, Math.min(depth, DEEPEST))));
  }
}
