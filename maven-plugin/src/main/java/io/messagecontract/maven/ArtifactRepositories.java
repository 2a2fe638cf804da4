package io.messagecontract.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.transfer.MetadataNotFoundException;
import org.eclipse.aether.version.Version;

/** Asks Maven for artifacts, wherever Maven itself would look, and nowhere if it is offline. */
record ArtifactRepositories(
    RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> remote) {

  /**
   * The versions of a range.
   *
   * @param versions ascending
   * @param silent why some repositories did not answer
   */
  record Known(List<String> versions, List<String> silent) {}

  Known versions(Coordinates coordinates, String range) throws MojoExecutionException {
    try {
      Artifact artifact = coordinates.artifact(range);
      VersionRangeResult result =
          system.resolveVersionRange(session, new VersionRangeRequest(artifact, remote, null));
      List<String> silent = new ArrayList<>();
      for (Exception failure : result.getExceptions()) {
        if (!(failure instanceof MetadataNotFoundException) || failure.getCause() != null) {
          silent.add(String.valueOf(failure.getMessage()));
        }
      }
      return new Known(result.getVersions().stream().map(Version::toString).toList(), silent);
    } catch (VersionRangeResolutionException e) {
      throw BadParameter.of(
          "baseline", "names the versions \"" + range + "\", but " + e.getMessage());
    }
  }

  /** Returns an artifact with its file, or, of a module that is not packed yet, its folder. */
  Artifact resolve(Coordinates coordinates, String version) throws MojoExecutionException {
    Artifact artifact = coordinates.artifact(version);
    try {
      return system
          .resolveArtifact(session, new ArtifactRequest(artifact, remote, null))
          .getArtifact();
    } catch (ArtifactResolutionException e) {
      throw BadParameter.of(
          "baseline",
          "names " + coordinates.show(version) + ", which Maven does not find: " + e.getMessage());
    }
  }

  static Path file(Artifact artifact) {
    return artifact.getFile().toPath();
  }

  /** Returns the names of all that was asked. */
  String names() {
    return remote.isEmpty()
        ? "the local repository"
        : remote.stream().map(RemoteRepository::getId).collect(Collectors.joining(", "));
  }
}
