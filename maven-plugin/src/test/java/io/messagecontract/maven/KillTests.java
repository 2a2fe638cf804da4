package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.load.LoadSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever kills a build finds old files or new ones. More kills than usual are asked for by {@code
 * -Dmessage-contract.kills=100}.
 */
class KillTests {

  private static final int KILLS = Integer.getInteger("message-contract.kills", 3);
  private static final int MOST_ROUNDS = 40;

  @TempDir Path folder;
  private final Random random = new Random(KILLS);

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
    int torn = 0;
    for (int i = 0; i < KILLS; i++) {
      kill("baseline");
      boolean isWhole = List.of(tree("a"), tree("b")).contains(tree(baseline));
      boolean isRefused = isRefused();
      assertThat(isWhole || isRefused).as("kill %d: %s", i, tree(baseline)).isTrue();
      torn += isRefused ? 1 : 0;

      KilledWriter.write("baseline", folder, "b");
      assertThat(isRefused()).isFalse();
      assertThat(tree(baseline)).isEqualTo(tree("b"));
      assertThat(baseline.toFile().list()).containsExactlyInAnyOrder("asyncapi.yaml", "deep");
    }
    System.out.println(KILLS + " kills of accept, of which " + torn + " left a mark");
  }

  @Test
  void leavesReportsOfWhichEachIsOldOrNew() throws Exception {
    KilledWriter.write("reports", folder, "a");
    TreeMap<String, String> old = tree("reports");
    KilledWriter.write("reports", folder, "b");
    TreeMap<String, String> other = tree("reports");
    for (int i = 0; i < KILLS; i++) {
      kill("reports");
      TreeMap<String, String> left = tree("reports");
      left.keySet().removeIf(name -> name.endsWith(".tmp"));
      assertThat(left.keySet()).isEqualTo(old.keySet());
      left.forEach((name, text) -> assertThat(text).isIn(old.get(name), other.get(name)));
    }
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

  /** Kills after a number of rounds, at a moment of which nobody knows what is being done. */
  private void kill(String what) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                what,
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader rounds = process.inputReader()) {
      int last = 1 + random.nextInt(MOST_ROUNDS);
      for (int i = 0; i < last; i++) {
        assertThat(rounds.readLine()).as("round").isNotNull();
      }
      process.destroyForcibly().waitFor();
    }
  }

  private TreeMap<String, String> tree(String name) throws IOException {
    return tree(folder.resolve(name));
  }

  /** Returns the text of each file that is no one's own: what a staging has aside is its own. */
  private static TreeMap<String, String> tree(Path root) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        if (!name.startsWith(Leftovers.PREFIX)) {
          texts.put(name, Files.readString(file));
        }
      }
    }
    return texts;
  }
}
