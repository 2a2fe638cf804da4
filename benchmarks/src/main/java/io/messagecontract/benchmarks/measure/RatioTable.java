package io.messagecontract.benchmarks.measure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes how long several ways to do the same thing take, each beside the others, as a table in
 * Markdown.
 *
 * @param subject what the first column holds
 * @param unit the unit of times
 * @param ways what was measured, a row for each
 * @param limits ways that do less: the other ones take so many times as long
 * @param peers ways that do as much: the other ones are so many times as fast
 * @since 0.1.0
 */
public record RatioTable(
    String subject, String unit, List<Way> ways, List<Way> limits, List<Way> peers) {

  /**
   * Writes all rows of all cases.
   *
   * @param cases what each value of the benchmark's parameter is called; "" stands for a benchmark
   *     without one
   */
  public String of(Measured measured, Map<String, String> cases) {
    return head()
        + cases.entrySet().stream()
            .flatMap(c -> ways.stream().map(way -> row(measured, c.getKey(), c.getValue(), way)))
            .collect(joining());
  }

  private String head() {
    Stream<String> titles =
        Stream.of(
                Stream.of(subject, "", unit, "least–most"),
                limits.stream().map(limit -> "÷ " + limit.label()),
                peers.stream().map(peer -> peer.label() + " ÷ it"),
                Stream.of("bytes"))
            .flatMap(part -> part);
    return line(titles)
        + "| --- | --- |"
        + " ---: |".repeat(3 + limits.size() + peers.size())
        + '\n';
  }

  private String row(Measured measured, String value, String label, Way way) {
    String[] parameters = value.isEmpty() ? new String[0] : new String[] {value};
    Figure time = measured.time(way.method(), parameters);
    Stream<String> cells =
        Stream.of(
                Stream.of(label, way.label(), Figure.number(time.median()), time.spread()),
                limits.stream()
                    .map(limit -> time.over(measured.time(limit.method(), parameters)).text()),
                peers.stream()
                    .map(peer -> measured.time(peer.method(), parameters).over(time).text()),
                Stream.of(bytes(measured.bytes(way.method(), parameters))))
            .flatMap(part -> part);
    return line(cells);
  }

  private static String bytes(Figure allocated) {
    return String.format(Locale.ROOT, "%,.0f", allocated.median());
  }

  private static String line(Stream<String> cells) {
    return cells.collect(joining(" | ", "| ", " |\n"));
  }
}
