package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.load.LoadSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultContractTests {

  @TempDir Path folder;

  @Test
  void isTheOnlyDocumentOfTheUsualNameAmongTheResources() throws Exception {
    Samples.contract(folder.resolve("src/main/resources/api/asyncapi.yml"), "integer");
    Samples.contract(folder.resolve("src/main/resources/other.yaml"), "integer");
    ContractSource source = find().orElseThrow();
    assertThat(source.origin()).isEqualTo("src/main/resources/api/asyncapi.yml");
    assertThat(source.load().title()).isEqualTo("Sessions");
  }

  @Test
  void isLookedForInDependenciesIfNoResourceIsOne() throws Exception {
    jar("empty.jar", "readme.txt");
    jar("contracts-1.2.jar", "org/acme/asyncapi.yaml");
    ContractSource source = find("empty.jar", "contracts-1.2.jar").orElseThrow();
    assertThat(source.origin())
        .isEqualTo("classpath:/org/acme/asyncapi.yaml (in contracts-1.2.jar)");
    assertThat(source.load().title()).isEqualTo("Sessions");
  }

  @Test
  void comesFromTheProjectItselfBeforeItsDependencies() throws Exception {
    Samples.contract(folder.resolve("src/main/resources/asyncapi.yaml"), "integer");
    jar("contracts.jar", "asyncapi.yaml");
    assertThat(find("contracts.jar").orElseThrow().origin())
        .isEqualTo("src/main/resources/asyncapi.yaml");
  }

  @Test
  void isNotGuessedAmongSeveral() throws Exception {
    jar("a.jar", "a/asyncapi.yaml", "b/asyncapi.json");
    jar("b.jar", "c/asyncapi.yaml");
    assertThatThrownBy(() -> find("a.jar", "b.jar"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(
            "name one of classpath:/a/asyncapi.yaml, classpath:/b/asyncapi.json,"
                + " classpath:/c/asyncapi.yaml");
    Samples.contract(folder.resolve("src/main/resources/a/asyncapi.yaml"), "integer");
    Samples.contract(folder.resolve("src/main/resources/b/asyncapi.yaml"), "integer");
    assertThatThrownBy(() -> find("a.jar"))
        .hasMessageContaining(
            "name one of src/main/resources/a/asyncapi.yaml, src/main/resources/b/asyncapi.yaml");
  }

  @Test
  void isMissingWhereNothingHoldsOne() throws Exception {
    Files.writeString(folder.resolve("parent.pom"), "<project/>");
    assertThat(find("parent.pom", "gone.jar")).isEmpty();
  }

  private Optional<ContractSource> find(String... dependencies) throws MojoExecutionException {
    List<Path> elements = List.of(dependencies).stream().map(folder::resolve).toList();
    return new DefaultContract(
            List.of(folder.resolve("src/main/resources"), folder.resolve("gone")),
            () -> elements,
            LoadSettings.DEFAULT,
            new BaseFolder(folder))
        .find();
  }

  private void jar(String name, String... documents) throws IOException {
    Path contract = Samples.contract(folder.resolve("original.yaml"), "integer");
    URI uri = URI.create("jar:" + folder.resolve(name).toUri());
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
      for (String document : documents) {
        Path path = jar.getPath("/" + document);
        Files.createDirectories(path.getParent());
        Files.copy(contract, path);
      }
    }
  }
}
