package io.messagecontract.benchmarks.measure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/**
 * Writes how much more two threads do in the same time than one, as a table in Markdown.
 *
 * @param subject what the first column holds
 * @param ways what was measured with two threads, a row for each
 * @since 0.1.0
 */
public record ThreadTable(String subject, List<Way> ways) {

  /**
   * Writes all rows of all cases.
   *
   * @param one how long a call takes where one thread does all
   * @param two how long it takes each of two threads
   * @param cases what each value of the benchmark's parameter is called
   */
  public String of(Measured one, Measured two, Map<String, String> cases) {
    return cases.entrySet().stream()
        .flatMap(c -> ways.stream().map(way -> row(one, two, c.getKey(), c.getValue(), way)))
        .collect(joining("", head(), ""));
  }

  private String head() {
    return "| "
        + subject
        + " |  | one thread, µs | two threads, µs each | done in the same time |\n"
        + "| --- | --- | ---: | ---: | ---: |\n";
  }

  private static String row(Measured one, Measured two, String value, String label, Way way) {
    Figure alone = one.time(way.method(), value);
    Figure together = two.time(way.method(), value);
    Figure more =
        new Figure(alone.over(together).rounds().stream().map(ratio -> 2 * ratio).toList());
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            label,
            way.label(),
            Figure.number(alone.median()),
            Figure.number(together.median()),
            more.text());
  }
}
