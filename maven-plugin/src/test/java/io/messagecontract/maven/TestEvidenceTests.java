package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestEvidenceTests {

  @TempDir Path folder;

  private Readings old;
  private Readings now;

  @BeforeEach
  void write() throws Exception {
    Drifts.in(folder);
    old = Readings.of(folder.resolve("old.yaml"));
    now = Readings.of(folder.resolve("new.yaml"));
  }

  @Test
  void readsTheUsualFolderOnlyIfItIsThere() throws Exception {
    assertThat(read()).isEqualTo(TestEvidence.NONE);

    Files.createDirectories(folder.resolve("target/evidence"));
    assertThat(read().isThere()).isTrue();
    assertThat(read().notes()).isEmpty();

    old.write(folder.resolve("target/evidence"));
    assertThat(read().records()).containsExactly(old.evidence());
  }

  @Test
  void readsTheNamedFoldersAndNoOther() throws Exception {
    old.write(folder.resolve("target/evidence"));
    now.write(folder.resolve("a"));
    old.write(folder.resolve("b"));

    assertThat(read("a").records()).containsExactly(now.evidence());
    assertThat(read("a", " ", "b/../b").records()).containsExactly(now.evidence(), old.evidence());
  }

  @Test
  void countsARecordOnceHoweverManyFoldersHoldIt() throws Exception {
    old.write(folder.resolve("a"));
    old.write(folder.resolve("b"));

    assertThat(read("a", "b", "a").records()).containsExactly(old.evidence());
  }

  @Test
  void refusesAFolderThatIsNotThere() throws Exception {
    old.write(folder.resolve("consumer/evidence"));

    assertThatThrownBy(() -> read("consumer/evidense"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith(
            "The parameter evidence (-Dmessage-contract.evidence) names \"consumer/evidense\"")
        .hasMessageContaining("\"evidence\"");
    assertThatThrownBy(() -> read("consumer/evidence/evidence-1.jsonl"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("name the folder that holds evidence");
  }

  @Test
  void saysThatANamedFolderHoldsNothing() throws Exception {
    Files.createDirectories(folder.resolve("a"));

    assertThat(read("a").notes()).containsExactly("there is no evidence in a");
  }

  @Test
  void tellsHowManyRecordsAreOfOtherContracts() throws Exception {
    old.write(folder.resolve("a"));
    now.write(folder.resolve("a"));
    String digest = now.evidence().contract().digest();

    assertThat(read("a").about(Set.of(digest)).records()).containsExactly(now.evidence());
    assertThat(read("a").about(Set.of(digest)).notes())
        .containsExactly("1 record of evidence is of another contract and not counted");
    assertThat(read("a").about(Set.of()).notes())
        .containsExactly("2 records of evidence are of another contract and not counted");
  }

  private TestEvidence read(String... locations) throws MojoExecutionException {
    return TestEvidence.read(
        List.of(locations), folder.resolve("target/evidence"), new BaseFolder(folder));
  }
}
