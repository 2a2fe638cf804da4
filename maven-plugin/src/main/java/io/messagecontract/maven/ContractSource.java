package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadResult;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.report.TextReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Where a contract lies.
 *
 * @param parameter the parameter that says so
 * @param document the AsyncAPI document, which exists
 * @param root the folder that its references may not leave
 * @param name the document as reports name it
 * @param settings how it is read
 */
record ContractSource(
    String parameter, Path document, Path root, String name, LoadSettings settings) {

  static final List<String> NAMES = List.of("asyncapi.yaml", "asyncapi.yml", "asyncapi.json");

  /**
   * Finds the document.
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
    return new ContractSource(parameter, document, folder, base.show(document), settings);
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
    return ContractLoader.read(document, root, settings);
  }

  /** Loads the contract where only a sound one is of use. */
  Contract load() throws MojoExecutionException {
    LoadResult result = read();
    if (result.isSound()) {
      return result.contract();
    }
    throw new MojoExecutionException(
        "The " + parameter + " " + name + " cannot be used:\n" + TextReport.of(result.findings()));
  }

  boolean isSameFileAs(ContractSource other) {
    try {
      return Files.isSameFile(document, other.document);
    } catch (IOException e) {
      return false;
    }
  }
}
