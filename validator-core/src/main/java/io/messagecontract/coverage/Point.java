package io.messagecontract.coverage;

/**
 * One thing that tests can show of a message.
 *
 * @param aspect what kind of thing it is
 * @param place where in the message, as in {@link io.messagecontract.validate.Observation}; empty
 *     for the message itself
 * @param value the listed value, in the form of {@link io.messagecontract.validate.ValueText};
 *     empty for all but {@link Aspect#VALUES}
 * @param covered whether a test that passed has shown it
 * @since 0.1.0
 */
public record Point(Aspect aspect, String place, String value, boolean covered) {

  /** Returns in words what can be shown, such as {@code without /depot}. */
  public String text() {
    String where = place.isEmpty() ? "the message" : place;
    return switch (aspect) {
      case MESSAGES, PROPERTIES -> where;
      case ABSENCES -> "without " + where;
      case VALUES -> where + " = " + value;
    };
  }
}
