package io.messagecontract.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * What the value of a keyword looks like.
 *
 * @since 0.1.0
 */
public enum Form {
  /** Anything. */
  ANY("a value"),
  /** Text. */
  TEXT("a text"),
  /** True or false. */
  FLAG("true or false"),
  /** A number. */
  NUMBER("a number"),
  /** A number that one can divide by. */
  POSITIVE("a number above 0"),
  /** A length or a count. */
  COUNT("a whole number, 0 or more"),
  /** A list of anything. */
  LIST("a list"),
  /** An object of anything. */
  OBJECT("an object"),
  /** The name of a type. */
  TYPE_NAME("the name of a type"),
  /** The value of {@code type}. */
  TYPE("the name of a type, or a list of such names"),
  /** The name of a property. */
  NAME("the name of a property"),
  /** The value of {@code required}. */
  NAMES("a list of property names"),
  /** The value of {@code dependentRequired}. */
  NAMES_BY_NAME("an object of property names, each with a list of property names"),
  /** The value of {@code dependencies}. */
  DEPENDENCIES("an object of property names, each with a schema or a list of property names"),
  /** A schema. */
  SCHEMA("a schema, true or false"),
  /** The value of {@code allOf} and its like. */
  SCHEMAS("a list of schemas, with one at least"),
  /** The value of {@code properties} and its like. */
  NAMED_SCHEMAS("an object of names, each with a schema"),
  /** The value of {@code items} before 2020-12. */
  ITEMS("a schema, or a list of schemas");

  private final String description;

  Form(String description) {
    this.description = description;
  }

  /** Returns what is expected, in words. */
  public String description() {
    return description;
  }

  /** Tells whether a value is of the right kind, whatever stands within it. */
  public boolean fits(JsonNode value) {
    return switch (this) {
      case ANY -> true;
      case TEXT, TYPE_NAME, NAME -> value.isTextual();
      case FLAG -> value.isBoolean();
      case NUMBER -> value.isNumber();
      case POSITIVE -> value.isNumber() && value.decimalValue().signum() > 0;
      case COUNT -> isCount(value);
      case LIST, NAMES, SCHEMAS -> value.isArray();
      case OBJECT, NAMES_BY_NAME, DEPENDENCIES, NAMED_SCHEMAS -> value.isObject();
      case TYPE -> value.isTextual() || value.isArray();
      case SCHEMA -> value.isObject() || value.isBoolean();
      case ITEMS -> value.isObject() || value.isBoolean() || value.isArray();
    };
  }

  /** Returns what a member of a value of this form has to be. */
  public Form within(JsonNode value) {
    return switch (this) {
      case SCHEMAS, NAMED_SCHEMAS -> SCHEMA;
      case ITEMS -> value.isArray() ? SCHEMA : ANY;
      case DEPENDENCIES -> SCHEMA;
      case NAMES_BY_NAME -> NAMES;
      case NAMES -> NAME;
      case TYPE -> TYPE_NAME;
      default -> ANY;
    };
  }

  private static boolean isCount(JsonNode value) {
    if (!value.isNumber()) {
      return false;
    }
    BigDecimal number = value.decimalValue();
    return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
  }
}
