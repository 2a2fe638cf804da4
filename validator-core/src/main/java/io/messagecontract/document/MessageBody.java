package io.messagecontract.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of a message as plain Java values: {@code String}, {@code Integer}, {@code Long}, {@code
 * BigInteger}, {@code BigDecimal}, {@code Boolean}, {@code List}, {@code Map}, and null for JSON's
 * null. An integer is of the first of these types that holds it; a number with a fraction or an
 * exponent is a {@code BigDecimal}.
 *
 * @since 0.1.0
 */
public final class MessageBody {

  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final Pattern NO_ESCAPE = Pattern.compile("~(?![01])");

  private final JsonNode root;

  private MessageBody(JsonNode root) {
    this.root = root;
  }

  /**
   * Reads a message.
   *
   * @throws DocumentException with every problem found, if it is not JSON
   */
  public static MessageBody read(RawMessage message) throws DocumentException {
    return new MessageBody(new DocumentReader().readJson(message).root());
  }

  /**
   * Returns the value to which a JSON Pointer (RFC 6901) leads. Lists and maps cannot be changed.
   *
   * @throws IllegalArgumentException if the text is no JSON Pointer
   * @throws BrokenPointerException if it leads to nothing
   */
  public @Nullable Object at(String pointer) throws BrokenPointerException {
    JsonNode at = root;
    StringBuilder reached = new StringBuilder();
    for (String token : tokens(pointer)) {
      JsonNode next = child(at, token);
      if (next == null) {
        throw broken(pointer, reached.toString(), at, unescaped(token));
      }
      at = next;
      reached.append('/').append(token);
    }
    return plain(at);
  }

  private static List<String> tokens(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    if (!pointer.startsWith("/")) {
      throw new IllegalArgumentException(
          "\"" + pointer + "\" is no JSON Pointer: it has to begin with \"/\".");
    }
    if (NO_ESCAPE.matcher(pointer).find()) {
      throw new IllegalArgumentException(
          "\"" + pointer + "\" is no JSON Pointer: write \"~0\" for \"~\" and \"~1\" for \"/\".");
    }
    return List.of(pointer.substring(1).split("/", -1));
  }

  /** RFC 6901, section 4: the other order would make a slash of {@code ~01}. */
  private static String unescaped(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }

  private static @Nullable JsonNode child(JsonNode parent, String token) {
    if (parent.isArray()) {
      return INDEX.matcher(token).matches() ? parent.get(Integer.parseInt(token)) : null;
    }
    return parent.get(unescaped(token));
  }

  private static BrokenPointerException broken(
      String pointer, String reached, JsonNode at, String name) {
    String until =
        reached.isEmpty()
            ? "\"" + pointer + "\" leads to nothing"
            : "\"" + pointer + "\" leads to \"" + reached + "\" and no further";
    if (at.isObject()) {
      List<String> names = new ArrayList<>();
      at.properties().forEach(property -> names.add(property.getKey()));
      String text = until + ": there is no \"" + name + "\".";
      return new BrokenPointerException(text, name, names);
    }
    String there =
        at.isArray()
            ? "an array of " + (at.size() == 1 ? "1 item" : at.size() + " items")
            : at.isNull() ? "null" : "a " + at.getNodeType().name().toLowerCase(Locale.ROOT);
    return new BrokenPointerException(until + ": there is " + there + ".");
  }

  private static @Nullable Object plain(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        node.properties().forEach(f -> members.put(f.getKey(), plain(f.getValue())));
        yield Collections.unmodifiableMap(members);
      }
      case ARRAY -> {
        List<@Nullable Object> items = new ArrayList<>();
        node.forEach(item -> items.add(plain(item)));
        yield Collections.unmodifiableList(items);
      }
      case STRING -> node.textValue();
      case BOOLEAN -> node.booleanValue();
      case NUMBER -> node.numberValue();
      case NULL -> null;
      case BINARY, MISSING, POJO ->
          throw new IllegalStateException("no JSON: " + node.getNodeType());
    };
  }
}
