package io.messagecontract.maven.page;

import io.messagecontract.document.Position;
import io.messagecontract.finding.Excerpt;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A place that a finding is about, with the line that stands there.
 *
 * @param label what it is: the baseline, the contract
 * @param place file, line and column
 * @param pointer the JSON Pointer; empty for a text as a whole
 * @param line the line
 */
record Panel(String label, String place, String pointer, Optional<Line> line) {

  /**
   * A line of a contract, in three parts.
   *
   * @param number its number; empty if it is not known
   * @param before what stands before the place
   * @param marked the place
   * @param after the rest
   */
  record Line(String number, String before, String marked, String after) {

    private static Line of(Location location, Excerpt excerpt) {
      String text = excerpt.line();
      int from = Math.min(excerpt.from(), text.length());
      int to = (int) Math.min((long) from + excerpt.length(), text.length());
      return new Line(
          location.position().map(Position::line).map(String::valueOf).orElse(""),
          Shown.text(text.substring(0, from)),
          Shown.text(text.substring(from, to)),
          Shown.text(text.substring(to)));
    }
  }

  /**
   * Returns all places: what was before stands on the left. A lone one of which no more is known
   * than file and line would only be said twice.
   */
  static List<Panel> of(Finding finding) {
    String own = finding.proof().isPresent() ? "contract" : "";
    List<Panel> panels = new ArrayList<>();
    panels.add(of(own, finding.location()));
    for (Related related : finding.related()) {
      boolean isBefore = related.label().equals("baseline");
      panels.add(isBefore ? 0 : panels.size(), of(related.label(), related.location()));
    }
    boolean saysMore =
        panels.size() > 1 || panels.get(0).line().isPresent() || !panels.get(0).pointer().isEmpty();
    return saysMore ? panels : List.of();
  }

  private static Panel of(String label, Location location) {
    return new Panel(
        Shown.text(label.toLowerCase(Locale.ROOT)),
        Shown.text(location.toString()),
        Shown.text(location.pointer()),
        location.excerpt().map(excerpt -> Line.of(location, excerpt)));
  }
}
