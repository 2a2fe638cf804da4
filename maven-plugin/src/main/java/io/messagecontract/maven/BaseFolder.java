package io.messagecontract.maven;

import io.messagecontract.document.Limits;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Nearest;
import io.messagecontract.report.TextReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The folder that paths are relative to: the project's, or the working directory without one.
 *
 * @param path absolute and normalised
 * @param top the folder of the whole build, out of which no link may lead
 */
record BaseFolder(Path path, Path top) {

  private static final int MOST_NEIGHBOURS = 1_000;

  BaseFolder {
    path = path.toAbsolutePath().normalize();
    top = top.toAbsolutePath().normalize();
    top = path.startsWith(top) ? top : path;
  }

  /** The folder of a project that is the whole build. */
  BaseFolder(Path path) {
    this(path, path);
  }

  /** Returns the file or folder that a parameter names; a complaint if there is none. */
  Path find(String parameter, String location) throws MojoExecutionException {
    Path file = resolve(parameter, location);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      Path real = real(parameter, file);
      if (Files.isDirectory(real) || Files.isRegularFile(real)) {
        return file;
      }
      throw BadParameter.of(
          parameter, "names \"" + location + "\", which is neither a file nor a folder");
    }
    throw BadParameter.of(
        parameter, "names \"" + location + "\", but there is no such file" + guess(file));
  }

  /** Returns the file that a parameter names to be written: nothing is written through a link. */
  Path toWrite(String parameter, String location) throws MojoExecutionException {
    Path file = resolve(parameter, location);
    if (Files.isSymbolicLink(file)) {
      throw BadParameter.of(parameter, "names a symbolic link: name the file that it leads to");
    }
    Path above = file;
    while (above.getParent() != null && !Files.exists(above)) {
      above = above.getParent();
    }
    real(parameter, above);
    return file;
  }

  /**
   * Returns what a file holds, as much as is read of a text and one byte more. A pipe would have to
   * be waited for.
   */
  byte[] read(String parameter, Path file) throws MojoExecutionException {
    Path real = real(parameter, file);
    if (Files.isRegularFile(real)) {
      try (InputStream stream = Files.newInputStream(real)) {
        return stream.readNBytes(Limits.DEFAULT.maxBytes() + 1);
      } catch (IOException e) {
        throw unreadable(parameter, file);
      }
    }
    throw unreadable(parameter, file);
  }

  private MojoExecutionException unreadable(String parameter, Path file) {
    return BadParameter.of(
        parameter, "names " + show(file) + ", which is no file that can be read");
  }

  /**
   * Returns where a file or folder really lies. Whoever proposes a change to a project could let a
   * link lead to a file of the machine that builds it, and read in the log what is wrong with it.
   */
  private Path real(String parameter, Path file) throws MojoExecutionException {
    Path parent = file.getParent();
    Path bound = file.startsWith(top) || parent == null ? top : parent;
    try {
      Path real = file.toRealPath();
      if (real.startsWith(bound.toRealPath())) {
        return real;
      }
    } catch (IOException e) {
      throw unusable(
          parameter,
          Finding.error(
                  "broken-link",
                  Location.of(show(file)),
                  "The file cannot be reached: a symbolic link leads to nothing or in a circle, or a"
                      + " folder may not be entered.")
              .hint("remove the link, or name the file that is meant"));
    }
    throw unusable(
        parameter,
        Finding.error(
                "link-leads-out",
                Location.of(show(file)),
                "A symbolic link leads out of the project; what it leads to is not read.")
            .hint("put the file itself in the place of the link, or name it where it lies"));
  }

  private static MojoExecutionException unusable(String parameter, Finding why) {
    return Refusal.of(
        "What the parameter " + parameter + " names cannot be used:", TextReport.of(why));
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
