package io.messagecontract.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Chooses among the versions of an artifact. What the repositories call the latest release is not
 * asked: it is the one that was deployed last, be it a patch of an old version.
 *
 * @param repositories what is asked for versions
 * @param build what is being built, which is nobody's baseline
 */
record ArtifactVersions(ArtifactRepositories repositories, BuildArtifacts build) {

  private static final String ALL = "(,)";

  /**
   * The versions that are meant.
   *
   * @param versions ascending, at least one
   * @param notes what makes the choice doubtful
   */
  record Choice(List<String> versions, List<String> notes) {}

  Choice choose(String location, Coordinates coordinates) throws MojoExecutionException {
    if (!coordinates.isRange() && !coordinates.isWord()) {
      return new Choice(List.of(coordinates.version()), List.of());
    }
    String range = coordinates.isRange() ? coordinates.version() : ALL;
    ArtifactRepositories.Known known = repositories.versions(coordinates, range);
    List<String> fitting =
        known.versions().stream()
            .filter(version -> coordinates.takesSnapshots() || !version.endsWith("-SNAPSHOT"))
            .filter(version -> !build.isBeingBuilt(coordinates, version))
            .toList();
    if (fitting.isEmpty()) {
      throw none(location, coordinates, known);
    }
    List<String> notes =
        known.silent().isEmpty()
            ? List.of()
            : List.of(
                "there may be other versions of "
                    + coordinates.key()
                    + ", because not every repository has answered");
    int from = coordinates.isRange() ? 0 : fitting.size() - 1;
    return new Choice(fitting.subList(from, fitting.size()), notes);
  }

  /** Only of what has versions, or is part of this build, is it sure that its name is right. */
  private MojoExecutionException none(
      String location, Coordinates coordinates, ArtifactRepositories.Known known)
      throws MojoExecutionException {
    if (!known.silent().isEmpty()) {
      return complaint(
          location, "not every repository has answered: " + String.join("; ", known.silent()));
    }
    List<String> others =
        coordinates.isRange()
            ? repositories.versions(coordinates, ALL).versions()
            : known.versions();
    String problem =
        "no version of "
            + coordinates.key()
            + " fits"
            + (others.isEmpty() ? "" : ", of " + String.join(", ", others));
    if (!others.isEmpty() || build.isKnown(coordinates)) {
      return new NoBaselineException(location, problem);
    }
    return complaint(location, "there is no " + coordinates.key() + " in " + repositories.names());
  }

  private static MojoExecutionException complaint(String location, String problem) {
    return BadParameter.of("baseline", "names \"" + location + "\", but " + problem);
  }
}
