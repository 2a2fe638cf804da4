package io.messagecontract.junit;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds two values of a property that a consumer, who reads it, cannot tell apart. */
final class Losses {

  private Losses() {}

  private record Seen(Object value, Snapshot snapshot) {}

  /** The first two such values: one pair shows what is wrong with the reader. */
  static Optional<Finding> of(String property, List<Map.Entry<Probe, Snapshot>> read) {
    List<Seen> seen = new ArrayList<>();
    for (Map.Entry<Probe, Snapshot> entry : read) {
      Optional<Object> value = entry.getKey().value(property).filter(Losses::isScalar);
      for (Seen before : seen) {
        if (value.isPresent()
            && !isSame(before.value(), value.get())
            && before.snapshot().equals(entry.getValue())) {
          return Optional.of(finding(property, before.value(), value.get()));
        }
      }
      value.ifPresent(v -> seen.add(new Seen(v, entry.getValue())));
    }
    return Optional.empty();
  }

  /** What is lost of arrays, such as the order, is for consumers to say. */
  private static boolean isScalar(Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean;
  }

  private static boolean isSame(Object one, Object other) {
    return (one instanceof Number && other instanceof Number)
        ? new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0
        : one.equals(other);
  }

  private static Finding finding(String property, Object one, Object other) {
    return Finding.error(
            "value-lost",
            Location.of(property),
            "The reader makes the same of "
                + Probe.shown(one)
                + " and of "
                + Probe.shown(other)
                + '.')
        .hint("read it into a type that holds all that the contract allows");
  }
}
