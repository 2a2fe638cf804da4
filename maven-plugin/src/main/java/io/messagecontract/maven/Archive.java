package io.messagecontract.maven;

import io.messagecontract.document.DocumentRoot;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.finding.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A jar, or the folder that will be packed into one. It is never unpacked.
 *
 * @param file the jar or folder
 */
record Archive(Path file) {

  private static final int MOST_SHOWN = 10;

  /**
   * Finds the document.
   *
   * @param path a document, or a folder that holds one of the usual name; empty for the only one
   * @return empty if there is none, or more than one
   */
  Optional<String> find(Optional<String> path) throws MojoExecutionException {
    if (path.isEmpty()) {
      List<String> candidates = candidates();
      return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
    List<String> names = names();
    return Stream.concat(
            Stream.of(path.get()), ContractSource.NAMES.stream().map(n -> path.get() + '/' + n))
        .filter(names::contains)
        .findFirst();
  }

  /** Returns the documents with the usual name. */
  List<String> candidates() throws MojoExecutionException {
    return names().stream()
        .filter(name -> ContractSource.NAMES.contains(name.substring(name.lastIndexOf('/') + 1)))
        .distinct()
        .sorted()
        .toList();
  }

  /** Says why nothing was found. */
  String problem(Optional<String> path) throws MojoExecutionException {
    List<String> candidates = candidates();
    if (path.isPresent()) {
      List<String> all = names();
      String near = Nearest.to(path.get(), all).isEmpty() ? "" : Nearest.question(path.get(), all);
      return "has no \"" + path.get() + "\": " + (near.isEmpty() ? listed(candidates) : near);
    }
    return candidates.isEmpty()
        ? "has no " + String.join(", ", ContractSource.NAMES) + ": name the document, with !/path"
        : "has several contracts: " + listed(candidates);
  }

  DocumentRoot root(String folder) {
    return Files.isDirectory(file)
        ? new FolderRoot(file.resolve(folder))
        : new JarRoot(file, folder);
  }

  /** Returns the paths of all files in it. */
  List<String> names() throws MojoExecutionException {
    try {
      return Files.isDirectory(file) ? filesOfFolder() : filesOfJar();
    } catch (IOException e) {
      throw Refusal.of(
          file.getFileName()
              + ", in which a contract is looked for, cannot be read as a jar: "
              + e.getMessage());
    }
  }

  private List<String> filesOfFolder() throws IOException {
    try (Stream<Path> files = Files.walk(file)) {
      return files
          .filter(Files::isRegularFile)
          .map(path -> file.relativize(path).toString().replace('\\', '/'))
          .toList();
    }
  }

  private List<String> filesOfJar() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().filter(e -> !e.isDirectory()).map(ZipEntry::getName).toList();
    }
  }

  private static String listed(List<String> candidates) {
    return candidates.isEmpty()
        ? "it holds no contract of the usual name"
        : "name one of "
            + candidates.stream()
                .limit(MOST_SHOWN)
                .map(name -> "!/" + name)
                .collect(Collectors.joining(", "))
            + (candidates.size() > MOST_SHOWN ? ", ..." : "");
  }
}
