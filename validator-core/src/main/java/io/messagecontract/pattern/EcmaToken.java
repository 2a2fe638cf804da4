package io.messagecontract.pattern;

/**
 * A part of a regular expression that has a meaning of its own.
 *
 * @param kind what it is
 * @param text the part as it is written
 * @since 0.1.0
 */
public record EcmaToken(Kind kind, String text) {

  private static final String LETTERS = "fnrtv";
  private static final String CONTROLS = "\f\n\r\t\u000B";

  /** What a part is. */
  public enum Kind {
    /** A character that stands for itself. */
    CHARACTER,
    /** What begins with a backslash, outside of a class. */
    ESCAPE,
    /** One of <code>^ $ . |</code>. */
    SIGN,
    /** The opening of a group. */
    OPEN,
    /** The end of a group. */
    CLOSE,
    /** How often the part before it repeats. */
    QUANTIFIER,
    /** <code>[</code> or <code>[^</code>. */
    CLASS_OPEN,
    /** A character or an escape within a class. */
    CLASS_ATOM,
    /** The hyphen of a range within a class. */
    CLASS_RANGE,
    /** The end of a class. */
    CLASS_CLOSE
  }

  /** Returns the character that the part stands for; -1 if it stands for something else. */
  public int codePoint() {
    if (text.length() == 1 || text.charAt(0) != '\\') {
      return text.codePointAt(0);
    }
    char c = text.charAt(1);
    return switch (c) {
      case 'x', 'u' -> text.length() == 2 ? -1 : code();
      case 'c' -> text.length() == 2 ? -1 : text.charAt(2) & 0x1F;
      case 'b' -> kind == Kind.CLASS_ATOM ? '\b' : -1;
      case '0' -> text.matches("\\\\0[0-7]{0,2}") ? Integer.parseInt(text.substring(1), 8) : -1;
      default ->
          LETTERS.indexOf(c) >= 0
              ? CONTROLS.charAt(LETTERS.indexOf(c))
              : c < 0x80 && Character.isLetterOrDigit(c) ? -1 : text.codePointAt(1);
    };
  }

  private int code() {
    int second = text.indexOf("\\u", 2);
    return second < 0
        ? Integer.parseInt(text.replaceAll("[^0-9a-fA-F]", ""), 16)
        : Character.toCodePoint(
            (char) Integer.parseInt(text.substring(2, second), 16),
            (char) Integer.parseInt(text.substring(second + 2), 16));
  }
}
