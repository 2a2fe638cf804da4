package io.messagecontract.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is left when a JVM is killed while it writes, or has no room to write. */
class EvidenceCrashTests {

  private static final int PAIRS = 5;

  @TempDir Path folder;

  /** Ten JVMs are killed, two at a time on one folder, each after some more records. */
  @Test
  void losesNothingThatWasRecordedBeforeTheJvmWasKilled() throws Exception {
    for (int pair = 1; pair <= PAIRS; pair++) {
      Process first = RecordingProcess.start(List.of(), folder, pair + "a", Integer.MAX_VALUE);
      Process second = RecordingProcess.start(List.of(), folder, pair + "b", Integer.MAX_VALUE);
      int keptByFirst = kill(first, 7 * pair);
      int keptBySecond = kill(second, 7 * pair);

      EvidenceResult result = Records.read(folder);

      assertThat(new HashSet<>(result.evidence()))
          .containsAll(records(pair + "a", keptByFirst))
          .containsAll(records(pair + "b", keptBySecond));
      assertThat(result.files()).hasSize(2 * pair);
      assertThat(result.findings())
          .hasSizeLessThanOrEqualTo(2 * pair)
          .extracting(finding -> finding.severity() + " " + finding.rule())
          .allMatch("WARNING torn-evidence"::equals);
    }
  }

  /** The shell lets no file of this JVM grow beyond 16 KiB; the fifth line is longer. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void leavesNoHalfLineWhereThereIsNoRoom() throws Exception {
    List<String> shell = List.of("bash", "-c", "ulimit -f 16; exec \"$@\"", "bash");
    Process process = RecordingProcess.start(shell, folder, "full", 7);
    String said;
    try (InputStream output = process.getInputStream()) {
      said = new String(output.readAllBytes(), StandardCharsets.US_ASCII);
    }

    assertThat(process.waitFor()).isZero();
    assertThat(said).isEqualTo("....!..".replaceAll(".", "$0".repeat(RecordingProcess.WORDY)));
    EvidenceResult result = Records.read(folder);
    assertThat(result.findings()).isEmpty();
    assertThat(result.evidence())
        .containsExactlyInAnyOrderElementsOf(
            records("full", 7).stream().filter(e -> e.test().length() < 1000).toList());
    assertThat(Files.readAllLines(folder.resolve("evidence-1.jsonl"))).isSorted();
  }

  private static List<Evidence> records(String process, int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> RecordingProcess.record(process, number))
        .toList();
  }

  /** Kills a JVM once it has kept a number of records, and returns how many it has then kept. */
  private static int kill(Process process, int after) throws IOException, InterruptedException {
    try (InputStream output = process.getInputStream()) {
      int said = output.readNBytes(after * RecordingProcess.WORDY).length;
      // Process.destroyForcibly would close the stream, and with it what the JVM said at last.
      process.toHandle().destroyForcibly();
      said += output.readAllBytes().length;
      process.waitFor();
      assertThat(said).isGreaterThanOrEqualTo(after * RecordingProcess.WORDY);
      return said / RecordingProcess.WORDY;
    }
  }
}
