package io.messagecontract.maven;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.util.version.GenericVersionScheme;
import org.eclipse.aether.version.InvalidVersionSpecificationException;
import org.eclipse.aether.version.Version;
import org.eclipse.aether.version.VersionConstraint;

/** Repositories that hold one artifact, in the versions that a test puts there. */
final class FakeRepositories {

  private final GenericVersionScheme scheme = new GenericVersionScheme();
  private final SortedMap<String, Path> files = new TreeMap<>();
  private final List<Exception> failures = new ArrayList<>();
  private final String key;

  FakeRepositories(String key) {
    this.key = key;
  }

  FakeRepositories with(String version, Path file) {
    files.put(version, file);
    return this;
  }

  FakeRepositories failing(Exception failure) {
    failures.add(failure);
    return this;
  }

  ArtifactRepositories asRepositories() {
    RepositorySystem system =
        proxy(
            RepositorySystem.class,
            (method, arguments) ->
                method.equals("resolveArtifact")
                    ? artifact((ArtifactRequest) arguments[1])
                    : range((VersionRangeRequest) arguments[1]));
    RepositorySystemSession session =
        proxy(RepositorySystemSession.class, (method, arguments) -> method);
    return new ArtifactRepositories(system, session, List.of());
  }

  private interface Answer {
    Object to(String method, Object[] arguments) throws Exception;
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
  }

  private ArtifactResult artifact(ArtifactRequest request) throws ArtifactResolutionException {
    ArtifactResult result = new ArtifactResult(request);
    Path file = files.get(request.getArtifact().getVersion());
    if (file == null) {
      throw new ArtifactResolutionException(List.of(result), "Could not find artifact");
    }
    return result.setArtifact(request.getArtifact().setFile(file.toFile()));
  }

  private VersionRangeResult range(VersionRangeRequest request)
      throws InvalidVersionSpecificationException {
    VersionConstraint range = scheme.parseVersionConstraint(request.getArtifact().getVersion());
    List<Version> versions = new ArrayList<>();
    String asked = request.getArtifact().getGroupId() + ':' + request.getArtifact().getArtifactId();
    for (String version : asked.equals(key) ? files.keySet() : List.<String>of()) {
      if (range.containsVersion(scheme.parseVersion(version))) {
        versions.add(scheme.parseVersion(version));
      }
    }
    VersionRangeResult result =
        new VersionRangeResult(request)
            .setVersions(versions.stream().sorted().toList())
            .setVersionConstraint(range);
    failures.forEach(result::addException);
    return result;
  }
}
