package io.messagecontract.maven.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where files lie in the repository: CI servers name them from its root, whatever module of a build
 * has looked at them.
 *
 * @since 0.1.0
 */
public final class RepositoryPaths {

  private final Path base;
  private final Path root;

  private RepositoryPaths(Path base, Path root) {
    this.base = base;
    this.root = root;
  }

  /**
   * The paths of a repository of Git, or of a build outside of any.
   *
   * @param base the folder that names of files are relative to
   * @param build the top folder of the whole build, if it is known
   */
  public static RepositoryPaths of(Path base, Optional<Path> build) {
    Path folder = base.toAbsolutePath().normalize();
    Path root =
        Stream.iterate(folder, Objects::nonNull, Path::getParent)
            .filter(above -> Files.exists(above.resolve(".git")))
            .findFirst()
            .or(() -> build.map(top -> top.toAbsolutePath().normalize()).filter(folder::startsWith))
            .orElse(folder);
    return new RepositoryPaths(folder, root);
  }

  /**
   * Returns the path of a file from the root of the repository, with forward slashes.
   *
   * @param source as findings name it: from the base folder, or a text that is no path at all
   * @return empty if that is not a file below the root, where links lead to included
   */
  public Optional<String> find(String source) {
    try {
      Path file = base.resolve(source).normalize();
      return Files.isRegularFile(file)
              && file.startsWith(root)
              && file.toRealPath().startsWith(root.toRealPath())
          ? Optional.of(slashed(file))
          : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  /** Returns the base folder from the root of the repository; empty if it is the root. */
  String folder() {
    return slashed(base);
  }

  private String slashed(Path path) {
    return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
