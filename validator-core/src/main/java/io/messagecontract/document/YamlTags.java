package io.messagecontract.document;

import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/**
 * Tells what plain scalars are, by the core schema (YAML 1.2.2, section 10.3.2). Nearly all are
 * words, of which that can be told without the engine's regular expressions.
 */
final class YamlTags {

  /** The tag of a text. */
  static final String TEXT = Tag.STR.getValue();

  private static final String NULL = Tag.NULL.getValue();
  private static final String BOOLEAN = Tag.BOOL.getValue();
  private static final String INTEGER = Tag.INT.getValue();
  private static final String FLOAT = Tag.FLOAT.getValue();

  private YamlTags() {}

  /** The engine's own words for variables, which have no meaning here. */
  private static final class Engine {
    static final ScalarResolver CORE = new CoreScalarResolver(false);
  }

  static String of(String plain) {
    if (plain.isEmpty()) {
      return NULL;
    }
    char first = plain.charAt(0);
    if ((first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.') {
      return number(plain);
    }
    return switch (plain) {
      case "~", "null", "Null", "NULL" -> NULL;
      case "true", "True", "TRUE", "false", "False", "FALSE" -> BOOLEAN;
      default -> plain.startsWith("${") ? Engine.CORE.resolve(plain, true).getValue() : TEXT;
    };
  }

  private static String number(String plain) {
    if (YamlScalars.INTEGER.matcher(plain).matches()) {
      return INTEGER;
    }
    boolean signed = plain.charAt(0) == '-' || plain.charAt(0) == '+';
    boolean isFloat =
        YamlScalars.FLOAT.matcher(plain).matches()
            || switch (signed ? plain.substring(1) : plain) {
              case ".inf", ".Inf", ".INF" -> true;
              case ".nan", ".NaN", ".NAN" -> !signed;
              default -> false;
            };
    return isFloat ? FLOAT : TEXT;
  }
}
