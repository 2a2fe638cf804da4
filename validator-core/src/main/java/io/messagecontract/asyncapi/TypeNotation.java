package io.messagecontract.asyncapi;

import io.messagecontract.asyncapi.ValueType.Choice;
import io.messagecontract.asyncapi.ValueType.Either;
import io.messagecontract.asyncapi.ValueType.ListOf;
import io.messagecontract.asyncapi.ValueType.MapOf;
import io.messagecontract.asyncapi.ValueType.ObjectOf;
import io.messagecontract.asyncapi.ValueType.Plain;
import io.messagecontract.asyncapi.ValueType.Referring;
import io.messagecontract.asyncapi.ValueType.Schema;
import io.messagecontract.asyncapi.ValueType.Text;
import io.messagecontract.asyncapi.ValueType.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads the words in which the tables say what a field holds. */
final class TypeNotation {

  private static final String SINCE = " since ";
  private static final String UNTIL = " until ";
  private static final Map<String, ValueType> WORDS =
      Map.ofEntries(
          Map.entry("text", text(TextFormat.ANY)),
          Map.entry("version", text(TextFormat.ANY)),
          Map.entry("url", text(TextFormat.URL)),
          Map.entry("uri", text(TextFormat.URI)),
          Map.entry("email", text(TextFormat.EMAIL)),
          Map.entry("expression", text(TextFormat.EXPRESSION)),
          Map.entry("boolean", Plain.BOOLEAN),
          Map.entry("number", Plain.NUMBER),
          Map.entry("object", Plain.OBJECT),
          Map.entry("null", Plain.NULL),
          Map.entry("any", Plain.ANY),
          Map.entry("integer", new Whole(Long.MIN_VALUE, Long.MAX_VALUE)),
          Map.entry("schema", Schema.PLAIN),
          Map.entry("object schema", Schema.OBJECT),
          Map.entry("payload", Schema.PAYLOAD),
          Map.entry("multi-format schema", Schema.MULTI_FORMAT));

  private TypeNotation() {}

  /** Reads {@code name!} and its types, where a semicolon ends what holds until some version. */
  static List<Field> fields(String key, String types) {
    List<Field> fields = new ArrayList<>();
    for (String type : types.split("; ", -1)) {
      fields.add(field(key, type));
    }
    return fields;
  }

  /** Reads {@code name!} and its type. */
  static Field field(String key, String type) {
    int until = end(type, UNTIL, type.length());
    int since = end(type, SINCE, until);
    boolean required = key.endsWith("!");
    return new Field(
        required ? key.substring(0, key.length() - 1) : key,
        type(type.substring(0, since)),
        required,
        minor(type.substring(since, until), SINCE),
        minor(type.substring(until), UNTIL));
  }

  private static int end(String type, String word, int otherwise) {
    int at = type.indexOf(word);
    return at < 0 ? otherwise : at;
  }

  /** Reads the version behind a word, of which the minor number counts. */
  private static OptionalInt minor(String text, String word) {
    return text.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            Integer.parseInt(text, text.indexOf('.', word.length()) + 1, text.length(), 10));
  }

  static ValueType type(String text) {
    if (text.contains(" | ")) {
      List<ValueType> types = new ArrayList<>();
      for (String one : text.split(" \\| ", -1)) {
        types.add(type(one));
      }
      return new Either(types);
    }
    if (WORDS.containsKey(text)) {
      return WORDS.get(text);
    }
    int range = text.indexOf("..");
    if (range >= 0) {
      int least = text.indexOf(' ') + 1;
      return range(
          text.substring(0, least).strip(),
          text.substring(least, range),
          text.substring(range + "..".length()));
    }
    String[] words = text.split(" ", 2);
    return switch (words[0]) {
      case "one" -> new Choice(List.of(after("one of ", text).split(" ", -1)));
      case "list" -> new ListOf(type(after("list of ", text)), false);
      case "set" -> new ListOf(type(after("set of ", text)), true);
      case "map" -> map(after("map of ", text));
      case "ref" -> object(words[1], Referring.ALLOWED);
      case "only" -> object(after("only ref ", text), Referring.REQUIRED);
      default -> object(text, Referring.FORBIDDEN);
    };
  }

  private static ValueType map(String text) {
    int by = text.indexOf(" by ");
    KeyForm keys =
        switch (by < 0 ? "" : text.substring(by + " by ".length())) {
          case "" -> KeyForm.ANY;
          case "component-key" -> KeyForm.COMPONENT;
          case "parameter-key" -> KeyForm.PARAMETER;
          case "server-key" -> KeyForm.SERVER;
          default -> throw new IllegalArgumentException("no kind of key: " + text);
        };
    return new MapOf(type(by < 0 ? text : text.substring(0, by)), keys);
  }

  private static ObjectOf object(String text, Referring reference) {
    boolean several = text.endsWith(" or oneOf");
    String name = several ? text.substring(0, text.length() - " or oneOf".length()) : text;
    if (!Character.isUpperCase(name.charAt(0))) {
      throw new IllegalArgumentException("no type: " + text);
    }
    return new ObjectOf(name, reference, several);
  }

  private static ValueType range(String word, String least, String most) {
    return word.equals("text")
        ? new Text(TextFormat.ANY, Integer.parseInt(most))
        : new Whole(
            least.isEmpty() ? Long.MIN_VALUE : Long.parseLong(least),
            most.isEmpty() ? Long.MAX_VALUE : Long.parseLong(most));
  }

  private static Text text(TextFormat format) {
    return new Text(format, Integer.MAX_VALUE);
  }

  private static String after(String prefix, String text) {
    if (!text.startsWith(prefix)) {
      throw new IllegalArgumentException("no type: " + text);
    }
    return text.substring(prefix.length());
  }
}
