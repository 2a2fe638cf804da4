package io.messagecontract.maven;

import io.messagecontract.load.LoadSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The contract of a project that names none: the only document of the usual name among its
 * resources, or else in its dependencies.
 *
 * @param resources the folders of its resources
 * @param dependencies what it depends on, asked for only if the resources hold none
 */
record DefaultContract(
    List<Path> resources, ClassPath dependencies, LoadSettings settings, BaseFolder base) {

  private static final String PARAMETER = "contract";
  private static final int MOST_SHOWN = 5;

  /** Returns the contract; empty if there is none. */
  Optional<ContractSource> find() throws MojoExecutionException {
    List<String> documents = new ArrayList<>();
    for (Path folder : resources.stream().filter(Files::isDirectory).toList()) {
      for (String name : new Archive(folder).candidates()) {
        documents.add(base.show(folder.resolve(name)));
      }
    }
    if (documents.isEmpty()) {
      return inDependencies();
    }
    refuseSeveral(documents);
    return Optional.of(ContractSource.of(PARAMETER, documents.get(0), null, settings, base));
  }

  private Optional<ContractSource> inDependencies() throws MojoExecutionException {
    List<ContractSource> sources = new ArrayList<>();
    for (Path element : dependencies.elements().stream().filter(DefaultContract::isRead).toList()) {
      for (String document : new Archive(element).candidates()) {
        sources.add(new ClassPathDocument(element, document).source(PARAMETER, settings, base));
      }
    }
    refuseSeveral(sources.stream().map(source -> source.around() + source.path()).toList());
    return sources.stream().findFirst();
  }

  /** A dependency can also be a POM or a native library. */
  private static boolean isRead(Path element) {
    return Files.isDirectory(element)
        || (Files.isRegularFile(element) && element.toString().endsWith(".jar"));
  }

  private static void refuseSeveral(List<String> documents) throws MojoExecutionException {
    if (documents.size() > 1) {
      throw BadParameter.of(
          PARAMETER,
          "is missing, and there are several contracts: name one of "
              + String.join(", ", documents.subList(0, Math.min(documents.size(), MOST_SHOWN)))
              + (documents.size() > MOST_SHOWN ? ", ..." : ""));
    }
  }
}
