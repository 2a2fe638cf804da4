package io.messagecontract.maven;

import io.messagecontract.document.DocumentRoot;
import io.messagecontract.load.LoadSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.artifact.Artifact;

/** Baselines that Maven has: {@code g:a:v}, and what {@link Coordinates} says. */
record ArtifactBaselines(
    ArtifactRepositories repositories, BuildArtifacts build, LoadSettings settings)
    implements BaselineKind {

  @Override
  public boolean isMeantBy(String location) {
    return Coordinates.areMeantBy(location);
  }

  @Override
  public List<Baseline> find(String location) throws MojoExecutionException {
    Coordinates coordinates =
        Coordinates.of(location)
            .orElseThrow(
                () ->
                    BadParameter.of(
                        "baseline",
                        "names \""
                            + location
                            + "\", but coordinates are group:artifact:version, or with an extension"
                            + " and a classifier before the version, and with !/path behind it"));
    ArtifactVersions.Choice choice =
        new ArtifactVersions(repositories, build).choose(location, coordinates);
    List<Baseline> baselines = new ArrayList<>();
    for (String version : choice.versions()) {
      List<String> notes = baselines.isEmpty() ? choice.notes() : List.of();
      baselines.add(baseline(location, coordinates, version, notes));
    }
    return baselines;
  }

  private Baseline baseline(
      String location, Coordinates coordinates, String version, List<String> known)
      throws MojoExecutionException {
    Artifact artifact = repositories.resolve(coordinates, version);
    String shown = coordinates.show(artifact.getVersion());
    List<String> notes = new ArrayList<>(known);
    if (artifact.isSnapshot()) {
      notes.add(
          "the baseline "
              + shown
              + " is a SNAPSHOT, which may be another one tomorrow:"
              + " name a release");
    }
    if (build.isBeingBuilt(coordinates, version)) {
      notes.add("the baseline " + shown + " is what is being built: no drift may be found");
    }
    ContractSource source = source(location, coordinates, artifact, shown);
    return new Baseline(source, List.copyOf(notes), Optional.empty());
  }

  private ContractSource source(
      String location, Coordinates coordinates, Artifact artifact, String shown)
      throws MojoExecutionException {
    Path file = ArtifactRepositories.file(artifact);
    String chosenBy = coordinates.isWord() ? " (" + coordinates.version() + ")" : "";
    if (coordinates.extension().matches("ya?ml|json")) {
      String name = coordinates.name() + '.' + coordinates.extension();
      DocumentRoot root = new FileRoot(file, name);
      return new ContractSource("baseline", shown + chosenBy, shown + "!/", root, name, settings);
    }
    Archive archive = new Archive(file);
    Optional<String> document = archive.find(coordinates.path());
    if (document.isEmpty()) {
      throw absent(location, coordinates, shown, archive);
    }
    String path = document.get();
    int folder = path.lastIndexOf('/') + 1;
    return new ContractSource(
        "baseline",
        shown + "!/" + path + chosenBy,
        shown + "!/" + path.substring(0, folder),
        archive.root(path.substring(0, folder)),
        path.substring(folder),
        settings);
  }

  /** An earlier version of what is being built may have been without any contract. */
  private MojoExecutionException absent(
      String location, Coordinates coordinates, String shown, Archive archive)
      throws MojoExecutionException {
    List<String> candidates = archive.candidates();
    if (candidates.isEmpty() && build.isKnown(coordinates)) {
      return new NoBaselineException(location, shown + " holds no contract");
    }
    return BadParameter.of(
        "baseline",
        "names \"" + location + "\", but " + shown + ' ' + archive.problem(coordinates.path()));
  }
}
