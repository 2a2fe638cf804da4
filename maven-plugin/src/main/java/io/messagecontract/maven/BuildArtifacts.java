package io.messagecontract.maven;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * What is being built.
 *
 * @param key group and name of the project
 * @param version its version
 * @param keys group and name of each project of the build
 */
record BuildArtifacts(String key, String version, Set<String> keys) {

  static BuildArtifacts of(MavenSession session) {
    MavenProject current = session.getCurrentProject();
    return new BuildArtifacts(
        key(current),
        current.getVersion(),
        session.getProjects().stream()
            .map(BuildArtifacts::key)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String key(MavenProject project) {
    return project.getGroupId() + ':' + project.getArtifactId();
  }

  /** Tells whether it is the project itself, in the version that is being built. */
  boolean isBeingBuilt(Coordinates coordinates, String chosen) {
    return key.equals(coordinates.key()) && version.equals(chosen);
  }

  /** Tells whether it is a project of this build, so that its name is surely no mistake. */
  boolean isKnown(Coordinates coordinates) {
    return keys.contains(coordinates.key());
  }
}
