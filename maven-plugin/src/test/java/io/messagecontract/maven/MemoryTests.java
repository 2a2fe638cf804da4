package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.contract.Direction;
import io.messagecontract.finding.Severity;
import io.messagecontract.load.LoadSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTests {

  private static final String UNCHANGED = "(as before: nothing has changed)";

  @TempDir Path folder;
  private CompatibilityPolicy policy = CompatibilityPolicy.DEFAULT;
  private Memory memory = Memory.NONE;
  private LoadSettings settings = LoadSettings.DEFAULT;
  private TestEvidence evidence = TestEvidence.NONE;
  private LocalDate today = LocalDate.of(2027, 1, 1);

  @BeforeEach
  void setUp() throws Exception {
    memory = new Memory(folder.resolve("target/answers/check"));
    Samples.contract(folder.resolve("old.yaml"), "integer");
    Files.writeString(
        Samples.contract(folder.resolve("new.yaml"), "integer"),
        Files.readString(folder.resolve("old.yaml")).replace("1.0.0", "1.0.1"));
  }

  @Test
  void doesNotCompareTheSameTwice() throws Exception {
    Outcome first = check();
    assertThat(first.summary()).doesNotContain(UNCHANGED);
    Outcome second = check();
    assertThat(second.summary()).isEqualTo(first.summary() + ' ' + UNCHANGED);
    assertThat(second.report()).isEqualTo(first.report());
  }

  @Test
  void asksAgainWhenAnythingIsAnother() throws Exception {
    check();
    policy = policy.severities(Severities.of(List.of("message-added=info")).byRule());
    assertThat(check().summary()).doesNotContain(UNCHANGED);
    check();
    today = today.plusDays(1);
    assertThat(check().summary()).doesNotContain(UNCHANGED);
    assertThat(check().summary()).contains(UNCHANGED);
    settings = settings.publishMeans(Direction.SEND);
    assertThat(check().summary()).doesNotContain(UNCHANGED);
    assertThat(check().summary()).contains(UNCHANGED);
    evidence =
        new TestEvidence(
            true,
            List.of(Readings.of(folder.resolve("new.yaml")).evidence()),
            List.of(),
            List.of());
    assertThat(check().summary()).doesNotContain(UNCHANGED);
    for (String file : List.of("old.yaml", "new.yaml")) {
      assertThat(check().summary()).contains(UNCHANGED);
      Path document = folder.resolve(file);
      Files.writeString(document, Files.readString(document) + "\n# a comment moves no meaning\n");
      assertThat(check().summary()).as(file).doesNotContain(UNCHANGED);
    }
  }

  @Test
  void doesNotBelieveWhatIsTornOrChangedByHand() throws Exception {
    check();
    String kept = Files.readString(memory.file());
    for (int length = 0; length < kept.length(); length += 7) {
      Files.writeString(memory.file(), kept.substring(0, length));
      assertThat(memory.recall(Digest.OF_NOTHING)).isEmpty();
    }
    Files.writeString(memory.file(), kept.replace("compatible", "breaking"));
    assertThat(check().summary()).contains("compatible").doesNotContain(UNCHANGED);
    assertThat(check().summary()).contains(UNCHANGED);
  }

  @Test
  void forgetsWhatFailsABuild() throws Exception {
    Samples.contract(folder.resolve("new.yaml"), "string");
    check();
    assertThat(memory.file()).doesNotExist();
    assertThat(check().summary()).contains("breaking").doesNotContain(UNCHANGED);
  }

  @Test
  void leavesNothingBesideItsFile() throws Exception {
    check();
    try (Stream<Path> files = Files.list(folder.resolve("target/answers"))) {
      assertThat(files).containsExactly(memory.file());
    }
  }

  @Test
  void doesWithoutAPlaceToWrite() throws Exception {
    Files.writeString(folder.resolve("target"), "a file where a folder would have to be");
    assertThat(check().summary()).doesNotContain(UNCHANGED);
  }

  private Outcome check() throws MojoExecutionException, IOException {
    BaseFolder base = new BaseFolder(folder);
    Baselines baselines = new Baselines(List.of(new Baseline(source("old.yaml"))), List.of());
    return Drift.of(
            Sides.load(source("new.yaml"), baselines),
            policy,
            Settlement.of(LedgerFile.toFill(null, base), Severity.ERROR, today),
            evidence,
            memory)
        .shown();
  }

  private ContractSource source(String file) throws MojoExecutionException {
    return ContractSource.of("contract", file, null, settings, new BaseFolder(folder));
  }
}
