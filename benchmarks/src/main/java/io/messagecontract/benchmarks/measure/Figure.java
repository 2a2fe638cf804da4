package io.messagecontract.benchmarks.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One number as several rounds measured it, each in a JVM of its own.
 *
 * @param rounds what each round gave, in their order
 * @since 0.1.0
 */
public record Figure(List<Double> rounds) {

  /** Checks that it was measured. */
  public Figure {
    rounds = List.copyOf(rounds);
    if (rounds.isEmpty() || !rounds.stream().allMatch(value -> value >= 0)) {
      throw new IllegalArgumentException("Not measured: " + rounds);
    }
  }

  /** Returns the number of which as many are less as are more. */
  public double median() {
    List<Double> sorted = rounds.stream().sorted().toList();
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }

  /** Returns the least of all rounds. */
  public double least() {
    return rounds.stream().min(Double::compare).orElseThrow();
  }

  /** Returns the most of all rounds. */
  public double most() {
    return rounds.stream().max(Double::compare).orElseThrow();
  }

  /**
   * Returns the ratio of each round: what slowed the machine down in one of them has slowed both.
   */
  public Figure over(Figure other) {
    if (rounds.size() != other.rounds.size()) {
      throw new IllegalArgumentException("Figures of other rounds cannot be compared.");
    }
    return new Figure(
        IntStream.range(0, rounds.size())
            .mapToObj(round -> rounds.get(round) / other.rounds.get(round))
            .toList());
  }

  /** Returns the median, and how far apart the rounds lie if there are several. */
  public String text() {
    return number(median()) + (rounds.size() == 1 ? "" : " (" + spread() + ")");
  }

  /** Returns the least and the most of all rounds. */
  public String spread() {
    return number(least()) + "–" + number(most());
  }

  /** Writes three digits that count, and never less than the whole number. */
  public static String number(double value) {
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    if (value < 1 && value > 0) {
      decimals = 3;
    }
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }
}
