package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseFolderTests {

  @TempDir Path folder;
  private BaseFolder base;

  @BeforeEach
  void setUp() throws Exception {
    Samples.write(folder.resolve("a/asyncapi.yaml"), "{}");
    base = new BaseFolder(folder.resolve("./"));
  }

  @Test
  void findsFilesAndFoldersByRelativeAndAbsoluteLocations() throws Exception {
    assertThat(base.find("contract", " a/../a ")).isEqualTo(folder.resolve("a"));
    assertThat(base.find("contract", folder + "/a/asyncapi.yaml"))
        .isEqualTo(folder.resolve("a/asyncapi.yaml"));
  }

  @Test
  void guessesTheFileThatWasMeant() {
    assertComplaint("a/asynapi.yaml", "there is no such file; did you mean \"asyncapi.yaml\"?");
    assertComplaint("a/other", "there is no such file");
    assertComplaint("b/asyncapi.yaml", "there is no such file, nor a folder b");
    assertComplaint("a\0b", "no path");
  }

  @Test
  void showsFilesBelowItWithoutTheMachinesOwnFolders() {
    assertThat(base.show(folder.resolve("a/b.yaml"))).isEqualTo("a/b.yaml");
    assertThat(base.show(folder)).isEqualTo(".");
    assertThat(base.show(Path.of(folder + "2/a"))).isEqualTo(folder + "2/a");
  }

  private void assertComplaint(String location, String complaint) {
    assertThatThrownBy(() -> base.find("contract", location))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("The parameter contract (-Dmessage-contract.contract) names ")
        .hasMessageContaining(complaint);
  }
}
