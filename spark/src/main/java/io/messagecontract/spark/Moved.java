package io.messagecontract.spark;

import io.messagecontract.document.Position;
import io.messagecontract.finding.Location;
import io.messagecontract.report.TrafficPart;
import io.messagecontract.report.TrafficPart.Listed;
import io.messagecontract.report.TrafficPart.Omitted;
import java.util.Optional;

/** Moves findings of a part of a file to where the part is in it. */
final class Moved {

  private Moved() {}

  /** Returns the same part, behind so many lines. */
  static TrafficPart behind(long lines, TrafficPart part) {
    return new TrafficPart(
        part.of(), part.judged(), behind(lines, part.findings()), behind(lines, part.unknown()));
  }

  private static Listed behind(long lines, Listed listed) {
    return new Listed(
        listed.kept().stream()
            .map(finding -> finding.at(behind(lines, finding.location())))
            .toList(),
        listed.omitted().map(omitted -> behind(lines, omitted)));
  }

  private static Omitted behind(long lines, Omitted omitted) {
    return new Omitted(behind(lines, omitted.first()), omitted.behind(), omitted.counts());
  }

  private static Location behind(long lines, Location place) {
    return new Location(
        place.source(),
        place.pointer(),
        place.position().map(position -> new Position(line(lines, position), position.column())),
        place.excerpt());
  }

  /** Numbers of lines end where an {@code int} does. */
  private static int line(long lines, Position position) {
    return (int) Math.min(Integer.MAX_VALUE, position.line() + lines);
  }

  /** Returns a place in a row of a table: lines within the value are no rows. */
  static Location toRow(Location place, int row) {
    int column =
        place.position().filter(found -> found.line() == 1).map(Position::column).orElse(1);
    return new Location(
        place.source(), place.pointer(), Optional.of(new Position(row, column)), place.excerpt());
  }
}
