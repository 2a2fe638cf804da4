package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.evidence.Evidence;
import io.messagecontract.evidence.EvidenceReader;
import io.messagecontract.evidence.EvidenceResult;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.maven.KilledWriter.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever kills a build finds old files or new ones, and nothing else after the next one. More
 * kills than usual, of all kinds together, are asked for by {@code -Dmessage-contract.kills=200}.
 */
class KillTests {

  private static final int KINDS = Kind.values().length;
  private static final int KILLS =
      (Integer.getInteger("message-contract.kills", KINDS) + KINDS - 1) / KINDS;
  private static final int MOST_ROUNDS = 15;
  private static final int MOST_SPINS = 300_000;

  @TempDir Path folder;
  private final Random random = new Random(KILLS);
  private final TreeMap<String, Integer> figures = new TreeMap<>();

  @AfterEach
  void tell() {
    figures.forEach((what, count) -> System.out.println(what + ": " + count));
  }

  @Test
  void leavesABaselineThatIsOldOrNewOrSaysThatItIsNot() throws Exception {
    for (String content : List.of("a", "b")) {
      Path contract = folder.resolve(content);
      String type = content.equals("a") ? "integer" : "string";
      Samples.write(contract.resolve("deep/version.json"), "{\"type\": \"" + type + "\"}");
      Files.writeString(
          Samples.contract(contract.resolve("asyncapi.yaml"), "integer"),
          Files.readString(Samples.contract(folder.resolve("one.yaml"), "integer"))
              .replace("{type: integer}", "{$ref: 'deep/version.json'}"));
    }
    Path baseline = folder.resolve(Baselines.USUAL);
    for (int i = 0; i < KILLS; i++) {
      kill(Kind.BASELINE);
      boolean isWhole = List.of(tree("a"), tree("b")).contains(tree(Baselines.USUAL));
      boolean isRefused = isRefused();
      assertThat(isWhole || isRefused).as("kill %d: %s", i, tree(Baselines.USUAL)).isTrue();
      count("kills of BASELINE that left a mark", isRefused);

      KilledWriter.write(Kind.BASELINE, folder, 1);
      assertThat(isRefused()).isFalse();
      assertThat(tree(Baselines.USUAL)).isEqualTo(tree("b"));
      assertThat(baseline.toFile().list()).containsExactlyInAnyOrder("asyncapi.yaml", "deep");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"REPORTS", "PAGE", "COVERAGE", "ANSWER"})
  void leavesFilesOfWhichEachIsOldOrNew(Kind kind) throws Exception {
    KilledWriter.write(kind, folder, 0);
    TreeMap<String, String> even = tree("written");
    KilledWriter.write(kind, folder, 1);
    TreeMap<String, String> odd = tree("written");
    assertThat(odd.keySet()).hasSize(kind == Kind.REPORTS ? 7 : 1).isEqualTo(even.keySet());
    for (int i = 0; i < KILLS; i++) {
      kill(kind);
      TreeMap<String, String> left = tree("written");
      assertThat(left.keySet()).isEqualTo(even.keySet());
      left.forEach((name, text) -> assertThat(text).as(name).isIn(even.get(name), odd.get(name)));

      KilledWriter.write(kind, folder, 1);
      assertThat(tree("written")).isEqualTo(odd);
      assertThat(leftovers()).isEmpty();
    }
  }

  @Test
  void losesNoEntryOfAcceptedChanges() throws Exception {
    BaseFolder base = new BaseFolder(folder);
    for (int i = 0; i < KILLS; i++) {
      int written = kill(Kind.LEDGER);
      LedgerFile file = LedgerFile.toFill("written/accepted.yaml", base);
      assertThat(file.read().entries()).hasSizeBetween(written, written + 1);

      KilledWriter.write(Kind.LEDGER, folder, MOST_ROUNDS * 100);
      assertThat(file.read().entries()).hasSizeBetween(written + 1, written + 2);
      assertThat(leftovers()).isEmpty();
      Files.delete(file.path());
    }
  }

  @Test
  void losesNoEvidence() throws Exception {
    Path written = folder.resolve("written");
    for (int i = 0; i < KILLS; i++) {
      int files = kill(Kind.EVIDENCE);
      EvidenceResult left = EvidenceReader.read(written, "evidence");
      assertThat(left.evidence()).containsAll(records(files));
      assertThat(left.findings())
          .extracting(finding -> finding.severity() + " " + finding.rule())
          .isSubsetOf("WARNING torn-evidence");
      count("kills of EVIDENCE that tore a line", !left.findings().isEmpty());

      KilledWriter.write(Kind.EVIDENCE, folder, 0);
      assertThat(leftovers()).isEmpty();
      assertThat(EvidenceReader.read(written, "evidence").evidence()).containsAll(left.evidence());
      Leftovers.delete(written);
    }
  }

  private static List<Evidence> records(int files) {
    return IntStream.range(0, files * KilledWriter.RECORDS)
        .mapToObj(i -> KilledWriter.record(i / KilledWriter.RECORDS, 1 + i % KilledWriter.RECORDS))
        .toList();
  }

  private boolean isRefused() throws MojoExecutionException {
    BaseFolder base = new BaseFolder(folder);
    ContractSource contract = ContractSource.of("contract", "a", null, LoadSettings.DEFAULT, base);
    try {
      new FileBaselines(contract, null, LoadSettings.DEFAULT, base).find(Baselines.USUAL);
      return false;
    } catch (NoBaselineException e) {
      return false;
    } catch (MojoExecutionException e) {
      assertThat(e).hasMessageContaining("half old and half new: run the goal accept again");
      return true;
    }
  }

  /**
   * Kills after a number of rounds, at a moment of which nobody knows what is being done.
   *
   * @return how many rounds were done by then
   */
  private int kill(Kind kind) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                kind.name(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int done = 0;
    try (BufferedReader rounds = process.inputReader()) {
      for (int last = 1 + random.nextInt(MOST_ROUNDS); done < last; done++) {
        assertThat(rounds.readLine()).as("round").isNotNull();
      }
      for (int spins = random.nextInt(MOST_SPINS); spins > 0; spins--) {
        Thread.onSpinWait();
      }
      // Process.destroyForcibly would close the stream, and with it what was said at last.
      process.toHandle().destroyForcibly();
      done += (int) rounds.lines().count();
      process.waitFor();
    }
    count("kills of " + kind, true);
    count("kills of " + kind + " that left something", !leftovers().isEmpty());
    return done;
  }

  private void count(String what, boolean isSo) {
    figures.merge(what, isSo ? 1 : 0, Integer::sum);
  }

  private List<String> leftovers() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith(".message-contract-") || name.endsWith(".tmp"))
          .toList();
    }
  }

  /** Returns the text of each file that is no one's own: what a staging has aside is its own. */
  private TreeMap<String, String> tree(String name) throws IOException {
    Path root = folder.resolve(name);
    TreeMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String relative = root.relativize(file).toString();
        if (!relative.startsWith(".message-contract-")) {
          texts.put(relative, Files.readString(file));
        }
      }
    }
    return texts;
  }
}
