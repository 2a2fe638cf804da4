package io.messagecontract.benchmarks;

import static java.util.stream.Collectors.joining;

import io.messagecontract.benchmarks.measure.Measurements;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes how long contracts take to load, as a table in Markdown. */
final class LoadReport {

  private static final String HEAD =
      """
      | messages | load, ms | parse alone, ms | YAML events, ms | load ÷ parse alone | load ÷ YAML events | load per message | parse per message |
      | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      """;

  private LoadReport() {}

  /** Reads what was measured of {@link ContractLoading}. */
  static List<LoadTimes> times(Measurements warm) {
    return warm.parameters("load").stream()
        .map(
            size ->
                new LoadTimes(
                    Integer.parseInt(size),
                    warm.time("load", size).median(),
                    warm.time("parse", size).median(),
                    warm.time("events", size).median()))
        .sorted(Comparator.comparing(LoadTimes::messages))
        .toList();
  }

  /** Writes a row for each size; what a message costs is told relative to the first. */
  static String table(List<LoadTimes> sizes) {
    return sizes.stream().map(times -> row(times, sizes.get(0))).collect(joining("", HEAD, ""));
  }

  private static String row(LoadTimes times, LoadTimes first) {
    return String.format(
        Locale.ROOT,
        "| %,d | %.1f | %.1f | %.1f | %.2f | %.2f | %.2f | %.2f |\n",
        times.messages(),
        times.load(),
        times.parse(),
        times.events(),
        times.loadToParse(),
        times.loadToEvents(),
        times.loadPerMessage(first),
        times.parsePerMessage(first));
  }
}
