package io.messagecontract.language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jcodings.IntHolder;
import org.jcodings.exception.CharacterPropertyException;
import org.jcodings.specific.UTF8Encoding;

/**
 * The sets of characters that an escape stands for (ECMA-262, CharacterClassEscape).
 *
 * <p>Properties come from the tables that the validator's engine goes by, not from {@link
 * Character}: the Unicode version of a JVM is another one, and changes with the JVM.
 */
final class CharacterSets {

  static final CodePoints WORD = CodePoints.of('0', '9', 'A', 'Z', '_', '_', 'a', 'z');
  static final CodePoints LINE_END = CodePoints.of(0xA, 0xA, 0xD, 0xD, 0x2028, 0x2029);

  private static final CodePoints DIGIT = CodePoints.of('0', '9');
  private static final CodePoints SPACE =
      CodePoints.of(
          0x9, 0xD, 0x20, 0x20, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F,
          0x202F, 0x205F, 0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF);

  private static final Map<Character, CodePoints> LETTERS =
      Map.of(
          'd', DIGIT, 'D', DIGIT.not(), 'w', WORD, 'W', WORD.not(), 's', SPACE, 'S', SPACE.not());

  /** What the tables mean something else by: POSIX counts symbols as punctuation, for one. */
  private static final Map<String, String> RENAMED =
      Map.of("punct", "P", "digit", "Nd", "cntrl", "Cc", "space", "White_Space");

  private static final Map<String, CodePoints> PROPERTIES = new ConcurrentHashMap<>();

  private CharacterSets() {}

  static CodePoints of(String escape) throws LanguageException {
    CodePoints letter = LETTERS.get(escape.charAt(1));
    if (letter != null) {
      return letter;
    }
    boolean isProperty = "pP".indexOf(escape.charAt(1)) >= 0 && escape.endsWith("}");
    if (!isProperty) {
      throw new LanguageException("the escape " + escape + " means nothing");
    }
    CodePoints set = property(escape.substring(3, escape.length() - 1));
    return escape.charAt(1) == 'P' ? set.not() : set;
  }

  static CodePoints property(String name) throws LanguageException {
    if (name.startsWith("Script_Extensions=") || name.startsWith("scx=")) {
      throw new LanguageException("script extensions are not covered");
    }
    String value = name.substring(name.indexOf('=') + 1);
    String known = RENAMED.getOrDefault(value, value);
    CodePoints cached = PROPERTIES.get(known);
    if (cached != null) {
      return cached;
    }
    byte[] bytes = known.getBytes(StandardCharsets.UTF_8);
    try {
      int type = UTF8Encoding.INSTANCE.propertyNameToCType(bytes, 0, bytes.length);
      int[] table = UTF8Encoding.INSTANCE.ctypeCodeRange(type, new IntHolder());
      CodePoints read = CodePoints.of(Arrays.copyOfRange(table, 1, 1 + 2 * table[0]));
      PROPERTIES.put(known, read);
      return read;
    } catch (CharacterPropertyException e) {
      throw new LanguageException("the property " + name + " is not covered");
    }
  }
}
