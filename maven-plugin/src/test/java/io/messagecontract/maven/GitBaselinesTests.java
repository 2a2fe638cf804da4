package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.load.LoadSettings;
import io.messagecontract.maven.git.GitSamples;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitBaselinesTests {

  @TempDir Path temporary;
  private Path folder;
  private GitSamples git;
  private String commit;

  @BeforeEach
  void commitAContract() throws Exception {
    folder = temporary.toRealPath();
    git = GitSamples.in(folder);
    git.write("README", "").commit();
    git.name("empty", "v0");
    Samples.contract(
        folder.resolve("module/api/asyncapi.yaml"),
        "object, properties: {of: {$ref: ../types/version.json}}");
    Samples.write(folder.resolve("module/types/version.json"), "{\"type\": \"integer\"}");
    Samples.contract(folder.resolve("module/plain/sessions.yaml"), "integer");
    commit = git.commit().substring(0, 12);
    git.name("stable", "v1");
  }

  @AfterEach
  void close() {
    git.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git:v1:module/plain/sessions.yaml",
        "git:v1:/module//plain/sessions.yaml",
        "git:v1:./plain/sessions.yaml",
        "git:v1:../module/plain/sessions.yaml"
      })
  void readsADocumentOfACommit(String location) throws Exception {
    Files.delete(folder.resolve("module/plain/sessions.yaml"));
    Baseline baseline = find(location, null);
    assertThat(baseline.source().load().title()).isEqualTo("Sessions");
    assertThat(baseline.source().origin())
        .isEqualTo("git:v1:module/plain/sessions.yaml (commit " + commit + ")");
    assertThat(baseline.notes()).isEmpty();
  }

  @Test
  void followsReferencesInTheCommitBelowTheRootFolderOnly() throws Exception {
    Files.delete(folder.resolve("module/types/version.json"));
    File root = folder.resolve("module").toFile();
    Baseline baseline = find("git:v1:module/api", root);
    assertThat(baseline.source().load().messages()).hasSize(1);
    assertThat(baseline.source().path()).isEqualTo("api/asyncapi.yaml");
    assertThatThrownBy(() -> find("git:v1:module/api", null).source().load())
        .hasMessageContaining("cannot be used:");
    assertThatThrownBy(() -> find("git:v1:module/api", folder.resolve("other").toFile()))
        .hasMessageContaining("baselineRoot");
  }

  @Test
  void hasANoteForTheCommitThatIsCheckedOut() throws Exception {
    assertThat(find("git:HEAD:module/plain/sessions.yaml", null).noteIfEqual()).isPresent();
    git.write("README", "more").commit();
    assertThat(find("git:v1:module/plain/sessions.yaml", null).noteIfEqual()).isEmpty();
  }

  @Test
  void tellsAContractThatIsNewFromAMistake() {
    assertThatThrownBy(() -> find("git:empty:module/plain/sessions.yaml", null))
        .isInstanceOf(NoBaselineException.class)
        .hasMessageContaining("has no such document; if there is none yet, set baselineOptional");
    assertThatThrownBy(() -> find("git:v1:module/plain/session.yaml", null))
        .isNotInstanceOf(NoBaselineException.class)
        .hasMessageContaining("nor is it there today");
    assertThatThrownBy(() -> find("git:v2:module/plain/sessions.yaml", null))
        .isNotInstanceOf(NoBaselineException.class)
        .hasMessageContaining("did you mean");
  }

  @Test
  void tellsAContractThatHasMovedFromANewOne() throws Exception {
    Files.move(
        folder.resolve("module/plain/sessions.yaml"), folder.resolve("module/sessions.yaml"));
    assertThatThrownBy(() -> find("git:v1:module/sessions.yaml", null))
        .isNotInstanceOf(NoBaselineException.class)
        .hasMessageContaining(
            "it has \"module/plain/sessions.yaml\", which is no longer there: name that");
  }

  @ParameterizedTest
  @ValueSource(strings = {"git:", "git:v1", "git:v1:", "git::a.yaml"})
  void saysHowToWriteIt(String location) {
    assertThatThrownBy(() -> find(location, null)).hasMessageContaining("git:REF:path");
  }

  @Test
  void staysInTheRepository() {
    assertThatThrownBy(() -> find("git:v1:../../etc/a.yaml", null))
        .hasMessageContaining("leads out of the repository");
  }

  private Baseline find(String location, File root) throws MojoExecutionException {
    BaseFolder base = new BaseFolder(folder.resolve("module"));
    GitBaselines baselines = new GitBaselines(root, LoadSettings.DEFAULT, base);
    assertThat(baselines.isMeantBy(location)).isTrue();
    return baselines.find(location).get(0);
  }
}
