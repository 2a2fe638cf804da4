package io.messagecontract.maven.format;

import com.contrastsecurity.sarif.ArtifactContent;
import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.LogicalLocation;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import io.messagecontract.document.Position;
import io.messagecontract.finding.Excerpt;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Related;
import io.messagecontract.text.Visible;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places of findings as locations of SARIF. */
final class SarifLocations {

  private SarifLocations() {}

  /** Returns the place of a finding; nothing if there is none in the repository. */
  static List<Location> of(GoalReport goal, Finding finding) {
    return goal.place(finding).stream()
        .map(place -> new Location().withPhysicalLocation(physical(place)))
        .map(location -> pointer(location, finding.location().pointer()))
        .toList();
  }

  /** Returns a second place, if it lies in the repository. */
  static Optional<Location> related(GoalReport goal, Related related, int id) {
    return goal.place(related.location())
        .map(
            place ->
                pointer(new Location(), related.location().pointer())
                    .withId(id)
                    .withPhysicalLocation(physical(place))
                    .withMessage(SarifResults.message(related.label())));
  }

  private static Location pointer(Location location, String pointer) {
    return pointer.isEmpty()
        ? location
        : location.withLogicalLocations(
            Set.of(
                new LogicalLocation().withFullyQualifiedName(Shown.text(pointer, Shown.SENTENCE))));
  }

  private static PhysicalLocation physical(Place place) {
    PhysicalLocation physical =
        new PhysicalLocation()
            .withArtifactLocation(
                new ArtifactLocation()
                    .withUri(SarifUri.of(place.path()))
                    .withUriBaseId(SarifUri.ROOT));
    place.position().ifPresent(position -> region(physical, position, place.excerpt()));
    return physical;
  }

  private static void region(
      PhysicalLocation physical, Position position, Optional<Excerpt> excerpt) {
    Region region = new Region().withStartLine(position.line()).withStartColumn(position.column());
    physical.setRegion(region);
    excerpt.ifPresent(
        shown -> {
          int end = Math.min(shown.line().length(), shown.from() + shown.length());
          int from = Math.min(shown.from(), end);
          int start = position.column() - from;
          marked(region, position, end - from, shown.line().substring(from, end));
          if (end - from < shown.line().length() && start > 0) {
            Region around = new Region().withStartLine(position.line()).withStartColumn(start);
            Position first = new Position(position.line(), start);
            physical.setContextRegion(marked(around, first, shown.line().length(), shown.line()));
          }
        });
  }

  private static Region marked(Region region, Position start, int length, String text) {
    return region
        .withEndLine(start.line())
        .withEndColumn(start.column() + length)
        .withSnippet(new ArtifactContent().withText(Visible.text(text)));
  }
}
