package io.messagecontract.maven;

import io.messagecontract.load.LoadSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Baselines {@code classpath:/path}: the first that the class path holds. */
record ClassPathBaselines(ClassPath classPath, LoadSettings settings, BaseFolder base)
    implements BaselineKind {

  private static final String PREFIX = "classpath:";

  @Override
  public boolean isMeantBy(String location) {
    return location.startsWith(PREFIX);
  }

  @Override
  public List<Baseline> find(String location) throws MojoExecutionException {
    String path = location.substring(PREFIX.length()).replaceAll("^/+|/+$", "");
    if (path.isEmpty()) {
      throw BadParameter.of(
          "baseline", "has to be classpath:/path, as in classpath:/orders/asyncapi.yaml");
    }
    List<Path> elements = classPath.elements().stream().filter(Files::exists).toList();
    for (Path element : elements) {
      Archive archive = new Archive(element);
      Optional<String> document = archive.find(Optional.of(path));
      if (document.isPresent()) {
        return List.of(baseline(element, archive, document.get()));
      }
    }
    throw BadParameter.of(
        "baseline",
        "names \""
            + location
            + "\", but none of the "
            + Counted.of(elements.size(), "element")
            + " of the class path holds it: add the dependency, to the project or to the plugin");
  }

  private Baseline baseline(Path element, Archive archive, String document) {
    int folder = document.lastIndexOf('/') + 1;
    boolean isOwn = Files.isDirectory(element);
    String where = isOwn ? base.show(element) : String.valueOf(element.getFileName());
    ContractSource source =
        new ContractSource(
            "baseline",
            PREFIX + '/' + document + " (in " + where + ')',
            PREFIX + '/' + document.substring(0, folder),
            archive.root(document.substring(0, folder)),
            document.substring(folder),
            settings);
    return new Baseline(
        source,
        List.of(),
        Optional.of(
                "the baseline lies in "
                    + where
                    + ", which this build has made, and the contract equals it")
            .filter(note -> isOwn));
  }
}
