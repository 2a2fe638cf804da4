package io.messagecontract.maven;

import io.messagecontract.finding.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The folder that paths are relative to: the project's, or the working directory without one.
 *
 * @param path absolute and normalised
 */
record BaseFolder(Path path) {

  private static final int MOST_NEIGHBOURS = 1_000;

  BaseFolder {
    path = path.toAbsolutePath().normalize();
  }

  /** Returns the file or folder that a parameter names; a complaint if there is none. */
  Path find(String parameter, String location) throws MojoExecutionException {
    Path file = resolve(parameter, location);
    if (Files.isDirectory(file) || Files.isRegularFile(file)) {
      return file;
    }
    throw BadParameter.of(
        parameter, "names \"" + location + "\", but there is no such file" + guess(file));
  }

  /** Returns the file or folder that a parameter names, whether or not it exists. */
  Path resolve(String parameter, String location) throws MojoExecutionException {
    try {
      return path.resolve(location.strip()).normalize();
    } catch (InvalidPathException e) {
      throw BadParameter.of(parameter, "names what is no path: " + e.getReason());
    }
  }

  /** Returns the build directory. Without a project, Maven 3 leaves an expression in its name. */
  Path buildFolder(String directory) {
    boolean isKnown = !directory.isEmpty() && !directory.contains("${");
    return path.resolve(isKnown ? directory : "target");
  }

  /** Names a file as in every report, whatever machine it lies on: relative if it can be. */
  String show(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(path) ? path.relativize(absolute) : absolute;
    return shown.toString().isEmpty() ? "." : shown.toString().replace('\\', '/');
  }

  /** Returns what stands before the name of a file of a folder. */
  String around(Path folder) {
    String shown = show(folder);
    return shown.equals(".") ? "" : shown + '/';
  }

  private String guess(Path missing) {
    Path folder = missing.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return folder == null ? "" : ", nor a folder " + show(folder);
    }
    String name = String.valueOf(missing.getFileName());
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .sorted()
              .limit(MOST_NEIGHBOURS)
              .toList();
      return Nearest.to(name, names).isEmpty() ? "" : "; " + Nearest.question(name, names);
    } catch (IOException e) {
      return "";
    }
  }
}
