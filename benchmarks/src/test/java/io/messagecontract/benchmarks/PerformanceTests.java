package io.messagecontract.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.messagecontract.benchmarks.measure.Rounds;
import io.messagecontract.benchmarks.page.Machine;
import io.messagecontract.benchmarks.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformanceTests {

  private static final Machine MACHINE = new Machine("EPYC", 2, 24, "Linux", "VM 17", 0);

  @TempDir Path folder;

  @Test
  void everythingIsMeasuredIfNothingIsSaid() {
    Performance performance = Performance.of();

    assertThat(performance.parts()).containsExactly(Part.values());
    assertThat(performance.rounds()).isEqualTo(Rounds.FULL);
    assertThat(performance.file()).isEqualTo(Path.of("docs", "performance.md"));
  }

  @Test
  void partsAreMeasuredByThemselves() {
    Performance performance = Performance.of("start", "--quick", "--page=other.md", "valid");

    assertThat(performance)
        .isEqualTo(
            new Performance(EnumSet.of(Part.VALID, Part.START), Rounds.QUICK, Path.of("other.md")));
  }

  @Test
  void unknownPartsAreRejectedWithThoseThatThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Performance.of("verdict"))
        .withMessageContaining("valid, rejected, shapes, recorded, start, comparison");
  }

  @Test
  void onlyTheSectionThatWasMeasuredIsWritten() throws IOException {
    Path file = folder.resolve("page.md");
    Files.writeString(file, "# Old\n\n## Tests\n\nas before\n\n## Samples\n\nold\n");

    new Performance(EnumSet.of(Part.SAMPLES), Rounds.FULL, file)
        .write(Part.SAMPLES, Map.of("samples", "| new |"), MACHINE);

    assertThat(Files.readString(file))
        .startsWith("# Performance\n")
        .contains("\n| new |\n\n<sub>3 rounds. EPYC, 2 cores")
        .contains("\n## Start of a contract\n\nNot measured yet.\n")
        .endsWith("\n## Tests\n\nas before\n");
  }

  @Test
  void aQuickRunSaysThatItIsOne() throws IOException {
    Path file = folder.resolve("page.md");

    new Performance(EnumSet.of(Part.SAMPLES), Rounds.QUICK, file)
        .write(Part.SAMPLES, Map.of("samples", "| new |"), MACHINE);

    assertThat(Files.readString(file)).contains("<sub>**One short round, to try things out.**");
  }

  @Test
  void thePageHasTheSectionsThatCanBeMeasured() throws IOException {
    Path page = Path.of("..", "docs", "performance.md");

    assertThat(Page.of(Files.readString(page)).sections().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Part.values()).map(Part::heading).toList());
  }
}
