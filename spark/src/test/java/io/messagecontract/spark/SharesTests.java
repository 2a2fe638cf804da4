package io.messagecontract.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.document.Limits;
import io.messagecontract.spark.Slice.ArchiveFile;
import io.messagecontract.traffic.TrafficTerms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharesTests {

  private static final long GIGABYTE = 1L << 30;

  @TempDir Path folder;

  @Test
  void makeNoDifferenceToWhatIsFound() throws Exception {
    Random random = new Random(11);
    for (int round = 0; round < 60; round++) {
      Path archive = Files.createDirectory(folder.resolve("archive-" + round));
      Orders.record(random, archive);
      List<ArchiveFile> files = OneMachine.files(archive);
      int bytes = 10 + random.nextInt(300);
      List<List<Slice>> shares = Shares.of(files, bytes, random.nextInt(3) * 100L);

      assertThat(OneMachine.inSlices(files, shares, TrafficTerms.DEFAULT))
          .as("round %d, shares of %d bytes", round, bytes)
          .isEqualTo(OneMachine.inOneGo(files, TrafficTerms.DEFAULT));
    }
  }

  @Test
  void makeNoDifferenceWhereMoreIsWrongThanIsKept() throws Exception {
    Orders.write(folder.resolve("a.ndjson"), (Orders.INVALID + "\n").repeat(900));
    Orders.write(folder.resolve("b.ndjson"), ("[]\n" + Orders.UNKNOWN + '\n').repeat(1_200));
    List<ArchiveFile> files = OneMachine.files(folder);

    assertThat(OneMachine.inSlices(files, Shares.of(files, 7_000, 0), TrafficTerms.DEFAULT))
        .contains("findings-omitted")
        .isEqualTo(OneMachine.inOneGo(files, TrafficTerms.DEFAULT));
  }

  /** Its end lies some slices further on, where nobody needs to look for it. */
  @Test
  void refuseALineThatIsTooLongOnce() throws Exception {
    String endless = "\"" + "x".repeat(Limits.DEFAULT.maxBytes() + (3 << 20)) + "\"";
    Orders.write(
        folder.resolve("a.ndjson"),
        Orders.VALID + "\n" + endless + "\r\n\n" + Orders.INVALID + "\n" + endless);
    List<ArchiveFile> files = OneMachine.files(folder);

    assertThat(OneMachine.inSlices(files, Shares.of(files, 1 << 20, 0), TrafficTerms.DEFAULT))
        .contains("input-too-large")
        .isEqualTo(OneMachine.inOneGo(files, TrafficTerms.DEFAULT));
  }

  @Test
  void areAsLargeAsSaidAndCoverAllFiles() {
    ArchiveFile large = new ArchiveFile("large", "large.ndjson", 250);
    ArchiveFile packed = new ArchiveFile("packed", "packed.ndjson.gz", 250);
    ArchiveFile small = new ArchiveFile("small", "small.parquet", 30);

    assertThat(Shares.of(List.of(small, small, large, packed, small, small), 100, 10))
        .containsExactly(
            List.of(small.slice(0, 30), small.slice(0, 30), large.slice(0, 20)),
            List.of(large.slice(20, 120)),
            List.of(large.slice(120, 220)),
            List.of(large.slice(220, 250), packed.slice(0, 250)),
            List.of(small.slice(0, 30), small.slice(0, 30)));
  }

  @Test
  void areNotManyMoreThanADriverCanKeepTheResultsOf() {
    ArchiveFile file = new ArchiveFile("large", "large.ndjson", 10_000 * GIGABYTE);

    assertThat(Shares.of(List.of(file))).hasSizeBetween(3_990, 4_010);
    assertThat(Shares.of(List.of(new ArchiveFile("a", "a.ndjson", GIGABYTE)))).hasSize(16);
  }
}
