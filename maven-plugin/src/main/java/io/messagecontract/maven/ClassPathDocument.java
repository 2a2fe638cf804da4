package io.messagecontract.maven;

import io.messagecontract.load.LoadSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A contract named {@code classpath:/path}: the first that the class path holds.
 *
 * @param element the jar or folder that holds it
 * @param document its path in there
 */
record ClassPathDocument(Path element, String document) {

  private static final String PREFIX = "classpath:";

  static boolean isMeantBy(String location) {
    return location.strip().startsWith(PREFIX);
  }

  /**
   * Finds the document.
   *
   * @param parameter the parameter that names it
   * @param location {@code classpath:/path}; the path of a document, or of a folder with one
   */
  static ClassPathDocument find(String parameter, String location, ClassPath classPath)
      throws MojoExecutionException {
    String path = location.strip().substring(PREFIX.length()).replaceAll("^/+|/+$", "");
    if (path.isEmpty()) {
      throw BadParameter.of(
          parameter, "has to be classpath:/path, as in classpath:/orders/asyncapi.yaml");
    }
    List<Path> elements = classPath.elements().stream().filter(Files::exists).toList();
    for (Path element : elements) {
      Optional<String> document = new Archive(element).find(Optional.of(path));
      if (document.isPresent()) {
        return new ClassPathDocument(element, document.get());
      }
    }
    throw BadParameter.of(
        parameter,
        "names \""
            + location
            + "\", but none of the "
            + Counted.of(elements.size(), "element")
            + " of the class path holds it: add the dependency, to the project or to the plugin");
  }

  /** Tells whether the project itself has made it. */
  boolean isOwn() {
    return Files.isDirectory(element);
  }

  /** Names what holds it, the same on every machine. */
  String holder(BaseFolder base) {
    return isOwn() ? base.show(element) : String.valueOf(element.getFileName());
  }

  ContractSource source(String parameter, LoadSettings settings, BaseFolder base) {
    int folder = document.lastIndexOf('/') + 1;
    return new ContractSource(
        parameter,
        PREFIX + '/' + document + " (in " + holder(base) + ')',
        PREFIX + '/' + document.substring(0, folder),
        new Archive(element).root(document.substring(0, folder)),
        document.substring(folder),
        settings);
  }
}
