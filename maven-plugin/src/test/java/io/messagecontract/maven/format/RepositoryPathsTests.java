package io.messagecontract.maven.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryPathsTests {

  @TempDir private Path outside;
  private Path root;
  private Path child;

  @BeforeEach
  void prepare() throws IOException {
    root = outside.resolve("repository");
    child = Files.createDirectories(root.resolve("services/child"));
    Files.createDirectories(child.resolve("contract"));
    Files.writeString(child.resolve("contract/asyncapi.yaml"), "");
    Files.writeString(root.resolve("shared.yaml"), "");
    Files.writeString(outside.resolve("secret.yaml"), "");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void beginAtTheRepositoryOfGit(boolean isWorkTreeOfItsOwn) throws IOException {
    if (isWorkTreeOfItsOwn) {
      Files.writeString(root.resolve(".git"), "gitdir: elsewhere");
    } else {
      Files.createDirectory(root.resolve(".git"));
    }
    RepositoryPaths paths = RepositoryPaths.of(child, Optional.of(child));
    assertThat(paths.find("contract/asyncapi.yaml"))
        .contains("services/child/contract/asyncapi.yaml");
    assertThat(paths.find("../../shared.yaml")).contains("shared.yaml");
    assertThat(paths.find(root.resolve("shared.yaml").toString())).contains("shared.yaml");
    assertThat(paths.folder()).isEqualTo("services/child");
  }

  @Test
  void beginAtTheTopOfTheBuildWithoutGit() {
    RepositoryPaths paths = RepositoryPaths.of(child, Optional.of(root.resolve("services")));
    assertThat(paths.find("contract/asyncapi.yaml")).contains("child/contract/asyncapi.yaml");
    assertThat(paths.find("../../shared.yaml")).isEmpty();
  }

  @Test
  void doNotLeadOutAndBackInThroughALink() throws IOException {
    Files.createSymbolicLink(outside.resolve("back"), root);
    RepositoryPaths paths = RepositoryPaths.of(child, Optional.of(root));
    assertThat(paths.find("../../shared.yaml")).contains("shared.yaml");
    assertThat(paths.find(outside.resolve("back/shared.yaml").toString())).isEmpty();
  }

  @Test
  void beginAtTheBaseFolderWithoutEither() {
    assertThat(RepositoryPaths.of(child, Optional.empty()).find("contract/asyncapi.yaml"))
        .contains("contract/asyncapi.yaml");
    Path elsewhere = outside.resolve("elsewhere");
    assertThat(RepositoryPaths.of(child, Optional.of(elsewhere)).folder()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "contract",
        "contract/missing.yaml",
        "../../../secret.yaml",
        "git:v1:contract/asyncapi.yaml",
        "org.acme:orders:1.0!/asyncapi.yaml",
        "nul\0.yaml"
      })
  void areOnlyThoseOfFilesInTheRepository(String source) throws IOException {
    Files.createDirectory(root.resolve(".git"));
    assertThat(RepositoryPaths.of(child, Optional.empty()).find(source)).isEmpty();
  }

  @Test
  void doNotFollowLinksOut() throws IOException {
    Files.createDirectory(root.resolve(".git"));
    Files.createSymbolicLink(child.resolve("link.yaml"), outside.resolve("secret.yaml"));
    Files.createSymbolicLink(child.resolve("inside.yaml"), root.resolve("shared.yaml"));
    RepositoryPaths paths = RepositoryPaths.of(child, Optional.empty());
    assertThat(paths.find("link.yaml")).isEmpty();
    assertThat(paths.find("inside.yaml")).contains("services/child/inside.yaml");
  }

  @Test
  void areUrisOfTheSameFile() {
    assertThat(SarifUri.of("a:b/c d%20/\u00e9#?\n.yaml"))
        .isEqualTo("a%3Ab/c%20d%2520/%C3%A9%23%3F%0A.yaml");
  }
}
