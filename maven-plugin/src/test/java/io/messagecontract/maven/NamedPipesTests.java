package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.messagecontract.load.LoadSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who opens a pipe waits for somebody to write to it, and nobody does. */
class NamedPipesTests {

  @TempDir Path folder;
  private BaseFolder base;

  @BeforeEach
  void setUp() {
    base = new BaseFolder(folder);
  }

  @Test
  void areNoRecordings() throws Exception {
    Samples.write(folder.resolve("r/a.json"), "{}");
    pipe("r/b.ndjson");
    assertComplaint(
        "names \"r\", which holds something that is neither a file nor a folder: r/b.ndjson",
        () -> RecordedFiles.of("messages", List.of("r"), base));
  }

  @Test
  void areRefusedWhereAParameterNamesThem() throws Exception {
    pipe("a.json");
    Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("a.json"));
    for (String name : List.of("a.json", "link.json")) {
      String complaint = "names \"" + name + "\", which is neither a file nor a folder";
      assertComplaint(complaint, () -> RecordedFiles.of("messages", List.of(name), base));
      assertComplaint(complaint, () -> CommittedFile.of(name, false, base));
      assertComplaint(complaint, () -> LedgerFile.toRead(name, base));
      assertComplaint(complaint, () -> contract(name));
    }
  }

  @Test
  void areNoFilesOfTheUsualNames() throws Exception {
    pipe("message-contract-coverage.json");
    pipe("message-contract-accepted.yaml");
    assertComplaint(
        "names message-contract-coverage.json, which is no file that can be read",
        () -> CommittedFile.of(null, false, base).read());
    assertComplaint(
        "names message-contract-accepted.yaml, which is no file that can be read",
        () -> LedgerFile.toRead(null, base).read());
  }

  @Test
  void areNoPartOfABaseline() throws Exception {
    Samples.contract(folder.resolve("asyncapi.yaml"), "string, not: {$ref: a.json}");
    Samples.write(folder.resolve("a.json"), "{\"type\": \"integer\"}");
    Files.createDirectory(folder.resolve("old"));
    pipe("old/a.json");
    BaselineTarget target = BaselineTarget.of("old", null, contract("asyncapi.yaml"), base);
    assertComplaint(
        "would replace old/a.json, which is no part of it",
        () -> BaselineCopy.write(contract("asyncapi.yaml"), target));
  }

  private ContractSource contract(String name) throws MojoExecutionException {
    return ContractSource.of("contract", name, null, LoadSettings.DEFAULT, base);
  }

  private void pipe(String name) throws InterruptedException {
    try {
      Process made = new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start();
      assumeTrue(made.waitFor() == 0, "pipes have no names here");
    } catch (IOException e) {
      assumeTrue(false, "there is no mkfifo here");
    }
  }

  private static void assertComplaint(String complaint, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(complaint);
  }
}
