package io.messagecontract.document;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Plain scalars that YAML 1.1 (type repository: bool, int, float) and YAML 1.2 (core schema,
 * section 10.3.2) read as different values.
 *
 * <p>Not among them: {@code y} and {@code n}, which most readers of YAML 1.1 leave alone; numbers
 * such as {@code 1e3}, in which these readers differ from one another; timestamps.
 */
final class YamlTraps {

  private static final Set<String> BOOLEANS =
      Set.of("yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF");
  private static final Set<String> TRUE = Set.of("yes", "on");

  private static final BigInteger SIXTY = BigInteger.valueOf(60);

  private YamlTraps() {}

  /** How YAML 1.1 writes numbers; compiled when there is one that it may read otherwise. */
  private static final class Forms {
    static final List<Notation> INTEGERS =
        List.of(
            new Notation("[-+]?0b_*[01][01_]*", 2, 2),
            new Notation("[-+]?0x_*[0-9a-fA-F][0-9a-fA-F_]*", 2, 16),
            new Notation("[-+]?0[0-7_]+", 1, 8),
            new Notation("[-+]?(0|[1-9][0-9_]*)", 0, 10));
    static final Pattern SEXAGESIMAL =
        Pattern.compile("[-+]?([1-9][0-9_]*(:[0-5]?[0-9])+|[0-9][0-9_]*(:[0-5]?[0-9])+\\.[0-9_]*)");
    static final Pattern FLOAT =
        Pattern.compile("[-+]?([0-9][0-9_]*\\.[0-9_]*|\\.[0-9][0-9_]*)([eE][-+][0-9]+)?");
  }

  /** How YAML 1.1 writes integers: digits of a radix, behind a sign and a prefix. */
  private record Notation(Pattern form, int prefix, int radix) {

    Notation(String form, int prefix, int radix) {
      this(Pattern.compile(form), prefix, radix);
    }

    /** Behind the prefix of {@code 0_} there may be nothing. */
    String read(String unsigned) {
      String digits = unsigned.substring(prefix).replace("_", "");
      return (digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits, radix)).toString();
    }
  }

  /** Looks at a plain scalar without a tag of its own. */
  static Optional<Problem> find(YamlNode.Scalar scalar, boolean key) {
    String text = scalar.text();
    boolean integer = scalar.tag().equals(Tag.INT.getValue());
    if (!integer && !scalar.tag().equals(Tag.STR.getValue())) {
      return Optional.empty();
    }
    if (integer && isPlain(text)) {
      return Optional.empty();
    }
    Optional<String> earlier = earlier(text);
    if (earlier.isEmpty() && (key || !integer)) {
      return Optional.empty();
    }
    String quoted = "the text \"" + text + '"';
    String before = earlier.orElse(quoted);
    String now = integer ? YamlScalars.integer(text).asText() : quoted;
    if (before.equals(now)) {
      return Optional.empty();
    }
    boolean number = !key && !BOOLEANS.contains(text) && text.indexOf(':') < 0;
    return Optional.of(
        new Problem(
            "yaml-trap",
            start(scalar),
            String.format(
                Locale.ROOT,
                "Readers of YAML 1.1 take %s for %s; here it is %s.",
                text,
                before,
                key ? "the key \"" + text + '"' : now),
            number ? "put it in quotes, or write the number plainly" : "put it in quotes"));
  }

  /** Tells whether there are digits only, which mean the same to all unless the first is a 0. */
  private static boolean isPlain(String integer) {
    for (int i = 0; i < integer.length(); i++) {
      if (integer.charAt(i) < '0' || integer.charAt(i) > '9') {
        return false;
      }
    }
    return integer.length() == 1 || integer.charAt(0) != '0';
  }

  /** An anchor is not part of it. */
  private static Position start(YamlNode.Scalar scalar) {
    Position end = scalar.span().end();
    return new Position(end.line(), end.column() - scalar.text().length());
  }

  /** Returns the value that YAML 1.1 has for a text; empty if it takes it for a text. */
  private static Optional<String> earlier(String text) {
    if (BOOLEANS.contains(text)) {
      return Optional.of(Boolean.toString(TRUE.contains(text.toLowerCase(Locale.ROOT))));
    }
    if (text.isEmpty() || "+-.0123456789".indexOf(text.charAt(0)) < 0 || isVersion(text)) {
      return Optional.empty();
    }
    String unsigned = "+-".indexOf(text.charAt(0)) < 0 ? text : text.substring(1);
    Optional<String> value = number(text, unsigned);
    return value.isPresent() && text.startsWith("-") && !value.get().equals("0")
        ? Optional.of('-' + value.get())
        : value;
  }

  /** With two points in it, it is a number to nobody. */
  private static boolean isVersion(String text) {
    return text.indexOf('.') != text.lastIndexOf('.');
  }

  private static Optional<String> number(String text, String unsigned) {
    for (Notation notation : Forms.INTEGERS) {
      if (notation.form().matcher(text).matches()) {
        return Optional.of(notation.read(unsigned));
      }
    }
    return fraction(text, unsigned);
  }

  /** As it is written but for its underscores: an exponent is not worked out. */
  private static Optional<String> fraction(String text, String unsigned) {
    String digits = unsigned.replace("_", "");
    if (Forms.SEXAGESIMAL.matcher(text).matches()) {
      return Optional.of(base60(digits));
    }
    return Forms.FLOAT.matcher(text).matches() ? Optional.of(digits) : Optional.empty();
  }

  private static String base60(String digits) {
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    BigInteger value = BigInteger.ZERO;
    for (String part : digits.substring(0, point).split(":", -1)) {
      value = value.multiply(SIXTY).add(new BigInteger(part));
    }
    return value + digits.substring(point);
  }
}
