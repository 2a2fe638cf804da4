package io.messagecontract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.evidence.Evidence;
import io.messagecontract.evidence.EvidenceException;
import io.messagecontract.evidence.EvidenceFile;
import io.messagecontract.evidence.EvidenceReader;
import io.messagecontract.evidence.EvidenceResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of evidence: what is understood can be kept again, what is not has a place. */
public final class EvidenceTexts {

  private static final String NAME = "evidence-1.jsonl";

  private EvidenceTexts() {}

  /** Reads one file. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException, EvidenceException {
    Path folder = Files.createTempDirectory("evidence");
    try {
      Files.write(folder.resolve(NAME), bytes);
      EvidenceResult result = EvidenceReader.read(folder, "evidence");
      assertThat(result.findings()).allMatch(finding -> finding.hint().isPresent());
      if (Fuzzed.isThorough(bytes)) {
        Fuzzed.assertSayable(result.findings());
        assertThat(EvidenceReader.read(folder, "evidence")).isEqualTo(result);
        Files.delete(folder.resolve(NAME));
        assertKept(result, folder);
      }
    } finally {
      Files.deleteIfExists(folder.resolve(NAME));
      Files.delete(folder);
    }
  }

  private static void assertKept(EvidenceResult result, Path folder)
      throws IOException, EvidenceException {
    try (EvidenceFile file = new EvidenceFile(folder)) {
      for (Evidence evidence : result.evidence()) {
        file.add(evidence);
      }
    }
    EvidenceResult kept = EvidenceReader.read(folder, "evidence");
    assertThat(kept.findings()).isEmpty();
    assertThat(kept.evidence()).containsExactlyInAnyOrderElementsOf(result.evidence());
  }
}
