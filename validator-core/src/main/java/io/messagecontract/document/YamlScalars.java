package io.messagecontract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Scalars of the YAML 1.2 core schema (section 10.3.2) as JSON values. */
final class YamlScalars {

  static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  static final Pattern FLOAT =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Set<String> CORE =
      Set.of(
          Tag.STR.getValue(),
          Tag.NULL.getValue(),
          Tag.BOOL.getValue(),
          Tag.INT.getValue(),
          Tag.FLOAT.getValue(),
          "!");
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  private YamlScalars() {}

  static boolean isCore(String tag) {
    return CORE.contains(tag);
  }

  /** Returns nothing where JSON has no such value: {@code .inf}, {@code .nan}, other tags. */
  static Optional<JsonNode> value(YamlNode.Scalar scalar, TreeRecorder recorder) {
    String tag = scalar.tag();
    String text = scalar.text();
    Position start = scalar.span().start();
    if (tag.equals(Tag.STR.getValue()) || tag.equals("!")) {
      return Optional.of(NODES.textNode(text));
    }
    if (tag.equals(Tag.NULL.getValue()) && NULLS.contains(text)) {
      return Optional.of(NODES.nullNode());
    }
    if (tag.equals(Tag.BOOL.getValue())) {
      return bool(text.toLowerCase(Locale.ROOT));
    }
    if (tag.equals(Tag.INT.getValue()) && INTEGER.matcher(text).matches()) {
      return Optional.of(recorder.isReadable(text, start) ? integer(text) : NODES.nullNode());
    }
    if (tag.equals(Tag.FLOAT.getValue()) && FLOAT.matcher(text).matches()) {
      return Optional.of(recorder.decimal(text, start));
    }
    return Optional.empty();
  }

  private static Optional<JsonNode> bool(String text) {
    return text.equals("true") || text.equals("false")
        ? Optional.of(NODES.booleanNode(text.equals("true")))
        : Optional.empty();
  }

  static JsonNode integer(String text) {
    return switch (text.length() > 1 ? text.substring(0, 2) : "") {
      case "0o" -> Numbers.integer(new BigInteger(text.substring(2), 8));
      case "0x" -> Numbers.integer(new BigInteger(text.substring(2), 16));
      default -> Numbers.integer(text);
    };
  }
}
