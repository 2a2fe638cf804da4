package io.messagecontract.coverage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The figures of a coverage that somebody has committed, so that it does not fall. The form of the
 * file is described in {@code docs/formats/coverage.md}.
 *
 * @param name the file, under the name by which users know it
 * @param figures what was covered, by side and aspect
 * @since 0.1.0
 */
public record CommittedCoverage(String name, Map<Side, Map<Aspect, Ratio>> figures) {

  static final int FORMAT = 1;

  /** Copies the maps. */
  public CommittedCoverage {
    Map<Side, Map<Aspect, Ratio>> copy = new EnumMap<>(Side.class);
    figures.forEach((side, ratios) -> copy.put(side, sorted(ratios)));
    figures = Collections.unmodifiableMap(copy);
  }

  private static Map<Aspect, Ratio> sorted(Map<Aspect, Ratio> ratios) {
    Map<Aspect, Ratio> copy = new EnumMap<>(Aspect.class);
    copy.putAll(ratios);
    return Collections.unmodifiableMap(copy);
  }

  /** The figures of a coverage. */
  public static CommittedCoverage of(String name, Coverage coverage) {
    Map<Side, Map<Aspect, Ratio>> figures = new LinkedHashMap<>();
    for (Side side : coverage.sides()) {
      Map<Aspect, Ratio> ratios = new LinkedHashMap<>();
      for (Aspect aspect : Aspect.values()) {
        ratios.put(aspect, coverage.ratio(side, aspect));
      }
      figures.put(side, ratios);
    }
    return new CommittedCoverage(name, figures);
  }

  /** Returns the figures of a side; none if there are none. */
  Map<Aspect, Ratio> figures(Side side) {
    return figures.getOrDefault(side, Map.of());
  }

  /** Returns the text of the file: JSON, the same for the same figures, with an entry to a line. */
  public String text() {
    List<String> sides =
        figures.entrySet().stream()
            .map(side -> "  " + key(side.getKey()) + "{\n" + text(side.getValue()) + "\n  }")
            .toList();
    return "{\n  \"format\": " + FORMAT + ",\n" + String.join(",\n", sides) + "\n}\n";
  }

  private static String text(Map<Aspect, Ratio> ratios) {
    return String.join(
        ",\n",
        ratios.entrySet().stream()
            .map(entry -> "    " + key(entry.getKey()) + text(entry.getValue()))
            .toList());
  }

  private static String text(Ratio ratio) {
    return "{ \"covered\": " + ratio.covered() + ", \"total\": " + ratio.total() + " }";
  }

  private static String key(Enum<?> value) {
    return '"' + lower(value) + "\": ";
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
