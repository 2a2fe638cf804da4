package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.document.DocumentRoot;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadResult;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.report.ReportedContract;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Where a contract lies.
 *
 * @param parameter the parameter that says so
 * @param origin the document as reports name it, the same on every machine
 * @param around what stands before the path of one of its documents in reports: {@code contract/},
 *     {@code git:v1:contract/}
 * @param root what its references may not leave
 * @param path the AsyncAPI document below the root
 * @param settings how it is read
 */
record ContractSource(
    String parameter,
    String origin,
    String around,
    DocumentRoot root,
    String path,
    LoadSettings settings) {

  /** What the document is called in a folder. */
  static final List<String> NAMES = List.of("asyncapi.yaml", "asyncapi.yml", "asyncapi.json");

  /**
   * Finds the document among the files.
   *
   * @param location a file, or a folder that holds one of the usual name
   * @param root the folder that references may not leave; null for that of the document
   * @param settings how it is read
   */
  static ContractSource of(
      String parameter,
      @Nullable String location,
      @Nullable File root,
      LoadSettings settings,
      BaseFolder base)
      throws MojoExecutionException {
    if (location == null || location.isBlank()) {
      throw BadParameter.of(
          parameter, "is missing: name an AsyncAPI document, or the folder that holds one");
    }
    Path document = document(parameter, location, base);
    Path folder = root == null ? document.getParent() : root.toPath().toAbsolutePath().normalize();
    if (folder == null || !document.startsWith(folder) || !Files.isDirectory(folder)) {
      throw BadParameter.of(
          parameter + "Root",
          "is \"" + root + "\", but has to be a folder that holds " + base.show(document));
    }
    String path = folder.relativize(document).toString().replace('\\', '/');
    return new ContractSource(
        parameter,
        base.show(document),
        base.around(folder),
        new FolderRoot(folder),
        path,
        settings);
  }

  private static Path document(String parameter, String location, BaseFolder base)
      throws MojoExecutionException {
    Path path = base.find(parameter, location);
    if (Files.isRegularFile(path)) {
      return path;
    }
    for (String name : NAMES) {
      if (Files.isRegularFile(path.resolve(name))) {
        return path.resolve(name);
      }
    }
    throw BadParameter.of(
        parameter,
        "names a folder without " + String.join(", ", NAMES) + ": name the document itself");
  }

  /** Reads the contract where its faults are what was looked for. */
  LoadResult read() {
    return ContractLoader.read(root, path, settings);
  }

  /** Loads the contract where only a sound one is of use. */
  Contract load() throws MojoExecutionException {
    LoadResult result = read();
    if (result.isSound()) {
      return result.contract();
    }
    throw Refusal.of(
        "The " + parameter + " " + origin + " cannot be used:",
        Places.text(this, result.findings()));
  }

  /** Returns how reports name a contract that was loaded from here. */
  ReportedContract reported(Contract contract) {
    return ReportedContract.of(origin, contract);
  }

  /** Returns the document, if it is a file of the file system and not of an archive or a commit. */
  Optional<Path> file() {
    return file(path);
  }

  /** Returns the folder that its documents lie below; the base folder if they are no files. */
  Path folder() {
    return root instanceof FolderRoot files ? files.folder() : Path.of("");
  }

  /** Returns the file of one of its documents, if it is one. */
  Optional<Path> file(String document) {
    return root instanceof FolderRoot files
        ? Optional.of(files.folder().resolve(document))
        : Optional.empty();
  }

  /** Returns the name of the document without what is around it. */
  String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  boolean isSameFileAs(ContractSource other) {
    try {
      return file().isPresent()
          && other.file().isPresent()
          && Files.isSameFile(file().get(), other.file().get());
    } catch (IOException e) {
      return false;
    }
  }
}
