package io.messagecontract.benchmarks;

import static java.util.stream.Collectors.joining;

import io.messagecontract.benchmarks.measure.Measurements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes how long contracts take to compare, as a table in Markdown. */
final class CompareReport {

  private static final String HEAD =
      """
      | what changed | messages | compare, ms | compare ÷ load | per message |
      | --- | ---: | ---: | ---: | ---: |
      """;

  private CompareReport() {}

  /** Reads what was measured of {@link ContractComparing} and {@link ContractLoading}. */
  static List<CompareTimes> times(Measurements comparing, Measurements loading) {
    List<CompareTimes> times = new ArrayList<>();
    for (Drift drift : Drift.values()) {
      for (String size : loading.parameters("load")) {
        double compare = comparing.time("compare", drift.name(), size).median();
        double load = loading.time("load", size).median();
        times.add(new CompareTimes(Integer.parseInt(size), drift, compare, load));
      }
    }
    return times;
  }

  /** Writes a row for each; what a message costs is told relative to the first of its kind. */
  static String table(List<CompareTimes> all) {
    return all.stream()
        .map(times -> row(times, first(all, times.drift())))
        .collect(joining("", HEAD, ""));
  }

  private static CompareTimes first(List<CompareTimes> all, Drift drift) {
    return all.stream().filter(times -> times.drift() == drift).findFirst().orElseThrow();
  }

  private static String row(CompareTimes times, CompareTimes first) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %.1f | %.3f | %.2f |\n",
        times.drift().description(),
        times.messages(),
        times.compare(),
        times.compareToLoad(),
        times.perMessage(first));
  }
}
