package io.messagecontract.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a field of an AsyncAPI object holds, as the tables say it. */
public sealed interface ValueType {

  /** Tells whether a value is of the right kind, whatever stands within it. */
  boolean fits(JsonNode value);

  /** Returns what is expected, in words: {@code a text}, {@code a list}. */
  String description();

  /** Values without a structure of their own. */
  enum Plain implements ValueType {
    BOOLEAN("true or false"),
    NUMBER("a number"),
    OBJECT("an object"),
    NULL("null"),
    ANY("a value");

    private final String description;

    Plain(String description) {
      this.description = description;
    }

    @Override
    public boolean fits(JsonNode value) {
      return switch (this) {
        case BOOLEAN -> value.isBoolean();
        case NUMBER -> value.isNumber();
        case OBJECT -> value.isObject();
        case NULL -> value.isNull();
        case ANY -> true;
      };
    }

    @Override
    public String description() {
      return description;
    }
  }

  /**
   * A text.
   *
   * @param format what it looks like
   * @param longest its most characters
   */
  record Text(TextFormat format, int longest) implements ValueType {
    @Override
    public boolean fits(JsonNode value) {
      return value.isTextual();
    }

    @Override
    public String description() {
      return "a text";
    }
  }

  /** An integer within a range, ends included. */
  record Whole(long least, long most) implements ValueType {
    @Override
    public boolean fits(JsonNode value) {
      return value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    /** Tells whether a number is within the range, however large it is. */
    public boolean holds(JsonNode value) {
      BigDecimal number = value.decimalValue();
      return number.compareTo(BigDecimal.valueOf(least)) >= 0
          && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    @Override
    public String description() {
      return "an integer";
    }
  }

  /** One of some texts or integers, written as texts here. */
  record Choice(List<String> values) implements ValueType {
    @Override
    public boolean fits(JsonNode value) {
      for (String one : values) {
        if (!isInteger(one)) {
          return value.isTextual();
        }
      }
      return value.isIntegralNumber();
    }

    private static boolean isInteger(String text) {
      int first = text.startsWith("-") ? 1 : 0;
      for (int i = first; i < text.length(); i++) {
        if (text.charAt(i) < '0' || text.charAt(i) > '9') {
          return false;
        }
      }
      return text.length() > first;
    }

    @Override
    public String description() {
      boolean pair = values.size() == 2;
      return values.stream()
          .map(value -> '"' + value + '"')
          .collect(Collectors.joining(pair ? " or " : ", ", pair ? "" : "one of ", ""));
    }
  }

  /** A list of values. */
  record ListOf(ValueType item, boolean unique) implements ValueType {
    @Override
    public boolean fits(JsonNode value) {
      return value.isArray();
    }

    @Override
    public String description() {
      return "a list";
    }
  }

  /** An object whose keys the author chooses. */
  record MapOf(ValueType value, KeyForm keys) implements ValueType {
    @Override
    public boolean fits(JsonNode node) {
      return node.isObject();
    }

    @Override
    public String description() {
      return "an object of names and values";
    }
  }

  /**
   * An object of the specification.
   *
   * @param name its title in the specification, such as {@code Channel Item Object}
   * @param reference whether a Reference Object may or must stand in its place
   * @param several whether {@code {oneOf: […]}} of such objects may stand in its place
   */
  record ObjectOf(String name, Referring reference, boolean several) implements ValueType {
    @Override
    public boolean fits(JsonNode value) {
      return value.isObject();
    }

    @Override
    public String description() {
      return reference == Referring.REQUIRED ? "an object with a $ref" : "an object";
    }

    /** The object that a reference of this type names. */
    public ObjectOf target() {
      return new ObjectOf(name, Referring.FORBIDDEN, several);
    }

    /** Written out, because what a record brings along is made when it is first asked. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ObjectOf that
          && name.equals(that.name)
          && reference == that.reference
          && several == that.several;
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /** A schema, in one of the ways in which the versions write it. */
  enum Schema implements ValueType {
    /** An AsyncAPI Schema Object. */
    PLAIN,
    /** A schema of headers: it describes an object. */
    OBJECT,
    /** AsyncAPI 2: in the language that {@code schemaFormat} beside it says. */
    PAYLOAD,
    /** AsyncAPI 3: a schema, or one within a Multi Format Schema Object. */
    MULTI_FORMAT;

    @Override
    public boolean fits(JsonNode value) {
      return this == PAYLOAD || value.isObject() || value.isBoolean();
    }

    @Override
    public String description() {
      return "a schema (an object, true or false)";
    }
  }

  /** One of several types. */
  record Either(List<ValueType> types) implements ValueType {
    @Override
    public boolean fits(JsonNode value) {
      for (ValueType type : types) {
        if (type.fits(value)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public String description() {
      return types.stream().map(ValueType::description).collect(Collectors.joining(" or "));
    }
  }

  /** Whether a Reference Object stands, or may stand, in place of an object. */
  enum Referring {
    FORBIDDEN,
    ALLOWED,
    REQUIRED
  }
}
