package io.messagecontract.validate;

import io.messagecontract.pattern.UnicodeProperties;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jcodings.exception.CharacterPropertyException;
import org.jcodings.specific.UTF8Encoding;

/** Sets of characters (ECMA-262, CharacterClassEscape), as they are written within a class. */
final class PatternSets {

  static final String ALL = ranges(0, 0x10FFFF);
  static final String NO_LINE_END = allBut(0xA, 0xA, 0xD, 0xD, 0x2028, 0x2029);
  static final String WORD = ranges('0', '9', 'A', 'Z', '_', '_', 'a', 'z');

  private static final int[] SPACE = {
    0x9, 0xD, 0x20, 0x20, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F,
    0x202F, 0x205F, 0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF
  };

  private static final Map<Character, String> LETTERS =
      Map.of(
          'd', ranges('0', '9'),
          'D', allBut('0', '9'),
          'w', WORD,
          'W', allBut('0', '9', 'A', 'Z', '_', '_', 'a', 'z'),
          's', ranges(SPACE),
          'S', allBut(SPACE));

  /** What Joni means something else by: POSIX counts symbols as punctuation, for one. */
  private static final Map<String, String> RENAMED =
      Map.of("punct", "P", "digit", "Nd", "cntrl", "Cc", "space", "White_Space");

  private PatternSets() {}

  /** Returns the set that an escape stands for. */
  static String of(String escape, String pattern) {
    String letter = LETTERS.get(escape.charAt(1));
    if (letter != null) {
      return letter;
    }
    boolean isProperty = "pP".indexOf(escape.charAt(1)) >= 0 && escape.endsWith("}");
    if (!isProperty) {
      throw new IllegalArgumentException("means nothing: " + escape);
    }
    return property(escape, pattern);
  }

  private static String property(String escape, String pattern) {
    String name = escape.substring(3, escape.length() - 1);
    if (name.startsWith("Script_Extensions=") || name.startsWith("scx=")) {
      throw new UnsupportedPatternException(pattern);
    }
    String value = name.substring(name.indexOf('=') + 1);
    String known = RENAMED.getOrDefault(value, value);
    byte[] bytes = known.getBytes(StandardCharsets.US_ASCII);
    try {
      UTF8Encoding.INSTANCE.propertyNameToCType(bytes, 0, bytes.length);
    } catch (CharacterPropertyException e) {
      if (UnicodeProperties.contain(name)) {
        throw new UnsupportedPatternException(pattern, e);
      }
      throw new IllegalArgumentException("no property: " + escape, e);
    }
    return escape.substring(0, 3) + known + '}';
  }

  static String ranges(int... bounds) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < bounds.length; i += 2) {
      written.append(character(bounds[i])).append('-').append(character(bounds[i + 1]));
    }
    return written.toString();
  }

  static String character(int codePoint) {
    return "\\x{" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT) + '}';
  }

  private static String allBut(int... bounds) {
    int[] others = new int[bounds.length + 2];
    for (int i = 0; i < bounds.length; i += 2) {
      others[i + 1] = bounds[i] - 1;
      others[i + 2] = bounds[i + 1] + 1;
    }
    others[others.length - 1] = 0x10FFFF;
    return ranges(others);
  }
}
