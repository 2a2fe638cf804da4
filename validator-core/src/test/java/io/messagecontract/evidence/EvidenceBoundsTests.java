package io.messagecontract.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.messagecontract.explain.RulePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not read as evidence: files from elsewhere, and more of them than fit into memory. */
class EvidenceBoundsTests {

  @TempDir Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectory(temporary.resolve("evidence"));
    Files.writeString(folder.resolve("evidence-1.jsonl"), Records.line(Records.of("A")));
  }

  @Test
  void readsAsManyBytesAsItMayAndNoMore() throws IOException {
    Files.writeString(folder.resolve("evidence-2.jsonl"), Records.line(Records.of("B")));
    Files.writeString(folder.resolve("evidence-3.jsonl"), "");
    long size = 2 * Files.size(folder.resolve("evidence-1.jsonl"));

    EvidenceResult all = EvidenceReader.read(folder, "evidence", size);
    assertThat(all.findings()).isEmpty();
    assertThat(all.evidence()).hasSize(2);

    EvidenceResult less = EvidenceReader.read(folder, "evidence", size - 1);
    assertThat(less.evidence()).containsExactly(Records.of("A"));
    assertThat(less.files()).hasSize(3);
    assertThat(Records.told(less))
        .containsExactly(
            "ERROR input-too-large evidence/evidence-2.jsonl: The evidence of this folder has more"
                + " than 67108864 bytes; this file is not read.");
  }

  @Test
  void doesNotReadWhatALinkFromElsewhereLeadsTo() throws IOException {
    Path secret =
        Files.writeString(temporary.resolve("secret.jsonl"), Records.line(Records.of("B")));
    Files.createSymbolicLink(folder.resolve("evidence-2.jsonl"), secret);

    EvidenceResult result = Records.read(folder);

    assertThat(result.evidence()).containsExactly(Records.of("A"));
    assertThat(Records.told(result))
        .containsExactly(
            "ERROR link-leads-out evidence/evidence-2.jsonl: The file is a symbolic link that leads"
                + " out of its folder; it is not read.");
  }

  @Test
  void namesALinkToNothingOrToItself() throws IOException {
    Path loop = folder.resolve("evidence-2.jsonl");
    Files.createSymbolicLink(loop, loop);
    Files.createSymbolicLink(folder.resolve("evidence-3.jsonl"), folder.resolve("gone"));

    EvidenceResult result = Records.read(folder);

    assertThat(result.evidence()).containsExactly(Records.of("A"));
    String complaint = ": The file is a symbolic link that leads to nothing, or in a circle.";
    assertThat(Records.told(result))
        .containsExactly(
            "ERROR broken-link evidence/evidence-2.jsonl" + complaint,
            "ERROR broken-link evidence/evidence-3.jsonl" + complaint);
  }

  @Test
  void namesAPipeAndWaitsForNobody() throws IOException, InterruptedException {
    pipe("evidence-2.jsonl");

    EvidenceResult result = Records.read(folder);

    assertThat(result.evidence()).containsExactly(Records.of("A"));
    assertThat(Records.told(result))
        .containsExactly(
            "ERROR special-file evidence/evidence-2.jsonl: This is no file that can be read.");
  }

  private void pipe(String name) throws InterruptedException {
    try {
      Process made = new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start();
      assumeTrue(made.waitFor() == 0, "pipes have no names here");
    } catch (IOException e) {
      assumeTrue(false, "there is no mkfifo here");
    }
  }

  @Test
  void followsALinkThatStaysInTheFolderOrIsTheFolder() throws IOException {
    Files.createSymbolicLink(
        folder.resolve("evidence-2.jsonl"), folder.resolve("evidence-1.jsonl"));
    Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

    assertThat(Records.read(link).evidence()).containsExactly(Records.of("A"));
    assertThat(Records.read(link).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"link-leads-out", "broken-link", "special-file", "input-too-large"})
  void tellsOnlyRulesThatHaveAPage(String rule) {
    assertThat(RulePages.find(rule)).isPresent();
  }
}
