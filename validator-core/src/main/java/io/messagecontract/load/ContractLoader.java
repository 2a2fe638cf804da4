package io.messagecontract.load;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.document.ClassPathRoot;
import io.messagecontract.document.DocumentRoot;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Loads contracts from AsyncAPI documents, versions 2.0.0 to 2.6.0, 3.0.0 and 3.1.0.
 *
 * <pre>{@code
 * Contract contract = ContractLoader.load(Path.of("contract/asyncapi.yaml"));
 * }</pre>
 *
 * <p>References to other files are followed within the document's folder, or within the root folder
 * that the caller names. Nothing is fetched from a network. A contract that is returned is sound:
 * its document breaks no rule that is an error, and its schemas are valid schemas.
 *
 * @since 0.1.0
 */
public final class ContractLoader {

  private static final String CLASS_PATH = "classpath:";

  private ContractLoader() {}

  /**
   * Loads a contract from a file whose references stay within its folder.
   *
   * @throws InvalidContractException with every reason why it cannot be used
   */
  public static Contract load(Path document) {
    return load(document, folder(document));
  }

  /**
   * Loads a contract from a file whose references stay within a root folder.
   *
   * @param document a file below {@code root}
   * @param root the folder out of which no reference may lead
   * @throws InvalidContractException with every reason why it cannot be used
   */
  public static Contract load(Path document, Path root) {
    return read(document, root, LoadSettings.DEFAULT).contract();
  }

  /**
   * Loads a contract from a path, or from the class path if the location begins with {@code
   * classpath:}.
   *
   * @param location such as {@code src/main/resources/asyncapi.yaml} or {@code
   *     classpath:/orders/asyncapi.yaml}
   * @param loader finds what the class path holds
   * @throws InvalidContractException with every reason why it cannot be used
   */
  public static Contract load(String location, ClassLoader loader) {
    return read(location, loader, LoadSettings.DEFAULT).contract();
  }

  /** Reads a document like {@link #load(Path, Path)}, and returns warnings and hints too. */
  public static LoadResult read(Path document, Path root, LoadSettings settings) {
    Path folder = root.toAbsolutePath().normalize();
    Path file = document.toAbsolutePath().normalize();
    if (!file.startsWith(folder)) {
      return unreadable(
          document.toString(),
          "outside-root",
          "The document is not below the root folder " + root + ".",
          "name a folder that holds the document and all that it refers to");
    }
    String path = folder.relativize(file).toString().replace('\\', '/');
    return new DocumentLoader(new FolderRoot(folder), settings).read(path, document.toString());
  }

  /**
   * Reads a document from wherever a root finds it, and returns warnings and hints too.
   *
   * @param path the document's path below the root, with {@code /}, normalised
   */
  public static LoadResult read(DocumentRoot root, String path, LoadSettings settings) {
    return new DocumentLoader(root, settings).read(path, path);
  }

  /** Reads a document like {@link #load(String, ClassLoader)}, and returns warnings too. */
  public static LoadResult read(String location, ClassLoader loader, LoadSettings settings) {
    if (!location.startsWith(CLASS_PATH)) {
      try {
        Path path = Path.of(location);
        return read(path, folder(path), settings);
      } catch (InvalidPathException e) {
        return unreadable(location, "missing-document", "This is no path.", "check the path");
      }
    }
    String name = location.substring(CLASS_PATH.length()).replaceFirst("^/+", "");
    int folder = name.lastIndexOf('/') + 1;
    ClassPathRoot root = new ClassPathRoot(loader, name.substring(0, folder));
    return new DocumentLoader(root, settings).read(name.substring(folder), location);
  }

  private static Path folder(Path document) {
    Path file = document.toAbsolutePath().normalize();
    return Optional.ofNullable(file.getParent()).orElse(file);
  }

  static LoadResult unreadable(String location, String rule, String message, String hint) {
    return new LoadResult(
        Optional.empty(), List.of(Finding.error(rule, Location.of(location), message).hint(hint)));
  }
}
