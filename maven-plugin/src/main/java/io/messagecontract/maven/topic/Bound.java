package io.messagecontract.maven.topic;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an audit begins or ends in each partition.
 *
 * @param kind how that is said
 * @param number an offset, or milliseconds since 1970; 0 where there is none
 */
public record Bound(Kind kind, long number) {

  private static final int MOST_DIGITS = 18;

  /** How a place in a partition is said. */
  public enum Kind {
    /** The first record that is there. */
    EARLIEST,
    /** Behind the last record that is there when the audit begins. */
    LATEST,
    /** The record with an offset. */
    OFFSET,
    /** The first record that is as old as a point in time, or younger. */
    TIME
  }

  /** Reads {@code earliest}, {@code latest}, an offset or a time; empty if it is none of these. */
  public static Optional<Bound> of(String text) {
    String value = text.strip();
    if (value.matches("[0-9]{1," + MOST_DIGITS + '}')) {
      return Optional.of(new Bound(Kind.OFFSET, Long.parseLong(value)));
    }
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "earliest" -> Optional.of(new Bound(Kind.EARLIEST, 0));
      case "latest" -> Optional.of(new Bound(Kind.LATEST, 0));
      default -> time(value);
    };
  }

  private static Optional<Bound> time(String value) {
    try {
      long millis = OffsetDateTime.parse(value).toInstant().toEpochMilli();
      return Optional.of(new Bound(Kind.TIME, millis));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
