package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.document.FolderRoot;
import io.messagecontract.load.LoadSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractSourceTests {

  @TempDir Path folder;
  private BaseFolder base;

  @BeforeEach
  void setUp() {
    base = new BaseFolder(folder);
  }

  @Test
  void namesADocumentByItsPathBelowTheBaseFolder() throws Exception {
    Samples.contract(folder.resolve("contracts/sessions.yaml"), "integer");
    ContractSource source = source("contracts/sessions.yaml");
    assertThat(source.origin()).isEqualTo("contracts/sessions.yaml");
    assertThat(source.root()).isEqualTo(new FolderRoot(folder.resolve("contracts")));
    assertThat(source.load().title()).isEqualTo("Sessions");
  }

  @Test
  void takesTheUsualDocumentOfAFolder() throws Exception {
    Samples.write(folder.resolve("c/asyncapi.json"), "{}");
    Samples.write(folder.resolve("c/asyncapi.yml"), "{}");
    assertThat(source("c").origin()).isEqualTo("c/asyncapi.yml");
    Samples.write(folder.resolve("c/asyncapi.yaml"), "{}");
    assertThat(source("c").origin()).isEqualTo("c/asyncapi.yaml");
  }

  @Test
  void rejectsAFolderWithoutADocument() {
    assertThatThrownBy(() -> source("."))
        .hasMessageContaining("without asyncapi.yaml, asyncapi.yml, asyncapi.json");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void asksForADocument(String location) {
    assertThatThrownBy(() -> source(location))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("The parameter contract (-Dmessage-contract.contract) is missing");
  }

  @Test
  void keepsTheDocumentBelowTheRootFolder() throws Exception {
    Samples.contract(folder.resolve("a/asyncapi.yaml"), "integer");
    Path other = Files.createDirectory(folder.resolve("b"));
    assertThat(
            ContractSource.of("contract", "a", folder.toFile(), LoadSettings.DEFAULT, base).root())
        .isEqualTo(new FolderRoot(folder));
    assertThatThrownBy(
            () -> ContractSource.of("contract", "a", other.toFile(), LoadSettings.DEFAULT, base))
        .hasMessageContaining("contractRoot (-Dmessage-contract.contract-root)");
  }

  @Test
  void tellsEverythingThatMakesAContractUnusable() throws Exception {
    Path document = Samples.contract(folder.resolve("asyncapi.yaml"), "intger");
    ContractSource unsound = ContractSource.of("baseline", ".", null, LoadSettings.DEFAULT, base);
    assertThatThrownBy(unsound::load)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("The baseline asyncapi.yaml cannot be used:\nERROR  invalid-schema")
        .hasMessageContaining("asyncapi.yaml:11:");

    Samples.contractThatDangles(document);
    assertThatThrownBy(unsound::load).hasMessageContaining("a.json").hasMessageContaining("b.json");
  }

  @Test
  void recognisesTheSameFile() throws Exception {
    Samples.contract(folder.resolve("a/asyncapi.yaml"), "integer");
    Samples.contract(folder.resolve("b/asyncapi.yaml"), "integer");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));
    assertThat(source("a").isSameFileAs(source("link"))).isTrue();
    assertThat(source("a").isSameFileAs(source("b"))).isFalse();
  }

  private ContractSource source(String location) throws MojoExecutionException {
    return ContractSource.of("contract", location, null, LoadSettings.DEFAULT, base);
  }
}
