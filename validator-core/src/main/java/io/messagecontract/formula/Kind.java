package io.messagecontract.formula;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of JSON values as disjoint sets, in the order in which a value is looked for.
 *
 * @since 0.1.0
 */
public enum Kind {
  /** A text. */
  STRING,
  /** A number without a fractional part, {@code 1.0} included (JSON Schema core, section 6.3). */
  INTEGER,
  /** True or false. */
  BOOLEAN,
  /** Null. */
  NULL,
  /** An object. */
  OBJECT,
  /** An array. */
  ARRAY,
  /** A number with a fractional part. */
  FRACTION;

  /** All kinds. */
  public static final Set<Kind> ALL = Collections.unmodifiableSet(EnumSet.allOf(Kind.class));

  /** Both kinds of numbers. */
  public static final Set<Kind> NUMBERS = Set.of(INTEGER, FRACTION);

  static final Set<Kind> STRINGS = Set.of(STRING);
  static final Set<Kind> ARRAYS = Set.of(ARRAY);
  static final Set<Kind> OBJECTS = Set.of(OBJECT);

  /** Returns the kind of a value. */
  public static Kind of(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> STRING;
      case BOOLEAN -> BOOLEAN;
      case OBJECT -> OBJECT;
      case ARRAY -> ARRAY;
      case NUMBER -> isInteger(value.decimalValue()) ? INTEGER : FRACTION;
      default -> NULL;
    };
  }

  static boolean isInteger(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }
}
