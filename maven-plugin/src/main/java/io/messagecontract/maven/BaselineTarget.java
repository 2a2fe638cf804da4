package io.messagecontract.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Where a baseline is written.
 *
 * @param document the file that its AsyncAPI document becomes
 * @param folder the folder out of which nothing is written
 * @param base names files as in every report
 */
record BaselineTarget(Path document, Path folder, BaseFolder base) {

  private static final String PARAMETER = "baseline";
  private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(ya?ml|json)");
  private static final Pattern COORDINATES = Pattern.compile("[^:/\\\\]+:[^:/\\\\]+:.*");

  static BaselineTarget of(
      @Nullable String location, @Nullable File root, ContractSource source, BaseFolder base)
      throws MojoExecutionException {
    String named = location == null ? Baselines.USUAL : location.strip();
    if (named.isEmpty()) {
      throw BadParameter.of(PARAMETER, "is empty: name the folder or file to write it to");
    }
    refuseWhatIsElsewhere(named);
    Path path = base.toWrite(PARAMETER, named);
    Path document = isFolder(path) ? path.resolve(usualName(source)) : path;
    Path folder = root == null ? parent(document) : root.toPath().toAbsolutePath().normalize();
    if (!document.startsWith(folder)) {
      throw BadParameter.of(
          "baselineRoot", "is a folder that does not hold " + base.show(document));
    }
    return new BaselineTarget(document, folder, base);
  }

  private static void refuseWhatIsElsewhere(String location) throws MojoExecutionException {
    String why =
        location.startsWith("git:")
            ? "names a revision: commit the contract, and it is there"
            : location.startsWith("classpath:")
                ? "names a resource of the class path: change it where it comes from"
                : COORDINATES.matcher(location).matches()
                    ? "names an artifact: release the contract, and it is there"
                    : "";
    if (!why.isEmpty()) {
      throw BadParameter.of(PARAMETER, why + "; only files and folders are written");
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path)
        || (!Files.exists(path) && !DOCUMENT.matcher(String.valueOf(path.getFileName())).matches());
  }

  /** In a folder, {@code check} looks for the usual names only. */
  private static String usualName(ContractSource source) throws MojoExecutionException {
    String name = source.fileName();
    if (!ContractSource.NAMES.contains(name)) {
      throw BadParameter.of(
          PARAMETER, "names a folder: name a file in it, because the contract is called " + name);
    }
    return name;
  }

  private static Path parent(Path file) {
    return file.getParent() == null ? file : file.getParent();
  }

  /**
   * Returns the file for each document.
   *
   * @param main the path of the AsyncAPI document below its root
   * @param paths the paths of all documents
   */
  Map<String, Path> files(String main, Collection<String> paths) throws MojoExecutionException {
    String around = main.substring(0, main.lastIndexOf('/') + 1);
    boolean below = paths.stream().allMatch(path -> path.startsWith(around));
    if (!below && !parent(document).equals(folder.resolve(around).normalize())) {
      throw BadParameter.of(
          "baselineRoot",
          "has to be a folder in which the baseline stands as "
              + around
              + document.getFileName()
              + ": the contract refers to documents that stand further up");
    }
    Path root = below ? parent(document) : folder;
    Map<String, Path> files = new TreeMap<>();
    for (String path : paths) {
      String relative = below ? path.substring(around.length()) : path;
      Path file = path.equals(main) ? document : root.resolve(relative).normalize();
      checkStaysInside(file);
      files.put(path, file);
    }
    return files;
  }

  /** A link could lead anywhere. */
  private void checkStaysInside(Path file) throws MojoExecutionException {
    Path at = file;
    while (at != null && at.startsWith(folder) && !at.equals(folder)) {
      if (Files.isSymbolicLink(at)) {
        throw BadParameter.of(
            PARAMETER, "cannot be written: " + base.show(at) + " is a symbolic link");
      }
      at = at.getParent();
    }
    if (at == null || !at.equals(folder) || Files.isDirectory(file)) {
      throw BadParameter.of(
          PARAMETER, "cannot be written: " + base.show(file) + " is no file that it may replace");
    }
  }
}
