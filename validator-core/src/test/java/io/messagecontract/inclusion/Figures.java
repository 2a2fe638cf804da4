package io.messagecontract.inclusion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts by row and column, how long each decision took, and the table of it. */
final class Figures {

  private static final Path FOLDER = Path.of("target/inclusion");

  private final List<String> columns;
  private final Map<String, Map<String, Integer>> rows = new TreeMap<>();
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final List<Timing> timings = new ArrayList<>();

  Figures(List<String> columns) {
    this.columns = columns;
  }

  private record Timing(long nanos, String pair) {}

  synchronized void count(String row, String column) {
    rows.computeIfAbsent(row, name -> new TreeMap<>()).merge(column, 1, Integer::sum);
  }

  /** The same reason may quote a name or a number; these are left out. */
  synchronized void reason(String reason) {
    reasons.merge(reason.replaceAll("\"[^\"]*\"|\\d+", "…"), 1, Integer::sum);
  }

  synchronized void time(long nanos, String pair) {
    timings.add(new Timing(nanos, pair));
  }

  /** Rows of a folder sum up its files, and do not count again. */
  int total(String column) {
    return rows.entrySet().stream()
        .filter(row -> row.getKey().endsWith(".json"))
        .mapToInt(row -> row.getValue().getOrDefault(column, 0))
        .sum();
  }

  void write(String file) throws IOException {
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(file), lines());
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("", columns));
    rows.forEach(
        (name, row) ->
            lines.add(line(name, columns.stream().map(c -> row.getOrDefault(c, 0)).toList())));
    lines.add(line("all", columns.stream().map(this::total).toList()));
    lines.add("");
    timings.sort(Comparator.comparingLong(Timing::nanos));
    if (!timings.isEmpty()) {
      lines.add("median  " + at(0.5));
      lines.add("99 %%    ".formatted() + at(0.99));
      lines.add("slowest " + at(1));
      long all = timings.stream().mapToLong(Timing::nanos).sum();
      lines.add("all     %10.3f ms".formatted(all / 1e6));
      lines.add("");
    }
    reasons.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(reason -> lines.add("%7d  %s".formatted(reason.getValue(), reason.getKey())));
    return lines;
  }

  private String at(double share) {
    Timing timing = timings.get((int) Math.ceil(share * timings.size()) - 1);
    return "%10.3f ms  %s".formatted(timing.nanos() / 1e6, share < 1 ? "" : timing.pair());
  }

  private static String line(String name, List<?> cells) {
    return "%-60s".formatted(name)
        + cells.stream().map("%12s"::formatted).collect(Collectors.joining());
  }
}
