package io.messagecontract.maven;

import io.messagecontract.finding.Nearest;
import io.messagecontract.load.LoadSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Baselines that are files or folders.
 *
 * @param contract what is compared with them
 * @param root the folder that their references may not leave; null for that of the document
 */
record FileBaselines(
    ContractSource contract, @Nullable File root, LoadSettings settings, BaseFolder base)
    implements BaselineKind {

  @Override
  public boolean isMeantBy(String location) {
    return true;
  }

  @Override
  public List<Baseline> find(String location) throws MojoExecutionException {
    refuseHalfMoved(base.resolve("baseline", location));
    if (isExpected(location)) {
      throw new NoBaselineException(location, "there is no such document");
    }
    ContractSource source = ContractSource.of("baseline", location, root, settings, base);
    return List.of(
        contract.isSameFileAs(source)
            ? new Baseline(
                source,
                List.of("the contract is its own baseline: no drift can be found"),
                Optional.empty())
            : new Baseline(source));
  }

  /**
   * A killed process may have left a baseline of which some documents are old and some new. If it
   * was the first one, the main document may not be there yet: that is not "no baseline".
   */
  private void refuseHalfMoved(Path path) throws MojoExecutionException {
    Path parent = path.getParent();
    Path folder = root != null ? root.toPath() : Files.isDirectory(path) ? path : parent;
    try {
      if (folder != null && Leftovers.in(folder).areHalfMoved()) {
        throw BadParameter.of(
            "baseline",
            "names "
                + base.show(path)
                + ", which was being written when its writer was killed, and is half old and half"
                + " new: run the goal accept again, or restore the files");
      }
    } catch (IOException e) {
      throw BadParameter.of("baseline", "lies in a folder that cannot be read: " + base.show(path));
    }
  }

  /** A file that is not there may be written one day, unless one of nearly that name is there. */
  private boolean isExpected(String location) {
    try {
      Path path = base.path().resolve(location).normalize();
      if (Files.isDirectory(path)) {
        return names(path).stream().noneMatch(FileBaselines::mayBeADocument);
      }
      Path missing = path;
      while (missing.getParent() != null && !Files.exists(missing.getParent())) {
        missing = missing.getParent();
      }
      return !Files.exists(path) && !isMisspelt(missing);
    } catch (InvalidPathException | IOException e) {
      return false;
    }
  }

  private boolean isMisspelt(Path missing) throws IOException {
    Path folder = missing.getParent();
    Path name = missing.getFileName();
    if (folder == null || name == null) {
      return true;
    }
    List<String> others =
        names(folder).stream()
            .filter(other -> !contract.file().equals(Optional.of(folder.resolve(other))))
            .toList();
    return !Nearest.to(name.toString(), others).isEmpty();
  }

  private static boolean mayBeADocument(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(ya?ml|json)");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
