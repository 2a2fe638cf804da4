package io.messagecontract.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFileTests {

  private static final int THREADS = 16;

  @TempDir Path temporary;

  @Test
  void comesWithTheFirstRecord() throws IOException {
    Path folder = temporary.resolve("target/evidence");
    try (EvidenceFile file = new EvidenceFile(folder)) {
      assertThat(folder).doesNotExist();
      file.add(Records.of("A"));
      assertThat(folder.resolve("evidence-1.jsonl")).exists();
    }
    new EvidenceFile(temporary.resolve("none")).close();
    assertThat(temporary.resolve("none")).doesNotExist();
  }

  @Test
  void holdsARecordAsSoonAsItIsAdded() throws IOException {
    try (EvidenceFile file = new EvidenceFile(temporary)) {
      file.add(Records.of("B"));
      assertThat(text(1)).isEqualTo(Records.line(Records.of("B")));
      file.add(Records.of("A"));
      assertThat(text(1)).isEqualTo(Records.line(Records.of("B")) + Records.line(Records.of("A")));
    }
  }

  @Test
  void isSortedAndHoldsEachRecordOnceWhenItIsClosed() throws IOException {
    try (EvidenceFile file = new EvidenceFile(temporary)) {
      for (String test : List.of("B", "A", "C", "A", "B")) {
        file.add(Records.of(test));
      }
    }
    assertThat(text(1))
        .isEqualTo(
            Stream.of("A", "B", "C")
                .map(t -> Records.line(Records.of(t)))
                .reduce("", String::concat));
    assertThat(temporary).isDirectoryNotContaining(path -> path.toString().endsWith(".tmp"));
  }

  @Test
  void isTheSameBytesForSerialAndParallelTests() throws Exception {
    List<Evidence> records = new ArrayList<>(Records.many(400));
    records.add(Records.odd());
    Path serial = temporary.resolve("serial");
    try (EvidenceFile file = new EvidenceFile(serial)) {
      for (Evidence evidence : records) {
        file.add(evidence);
      }
    }
    Collections.shuffle(records, new Random(7));
    Path parallel = temporary.resolve("parallel");
    try (EvidenceFile file = new EvidenceFile(parallel)) {
      inParallel(
          thread -> {
            for (int i = thread; i < records.size(); i += THREADS) {
              file.add(records.get(i));
            }
          });
      assertThat(Records.read(parallel).evidence()).containsExactlyInAnyOrderElementsOf(records);
    }
    assertThat(parallel.resolve("evidence-1.jsonl"))
        .hasSameBinaryContentAs(serial.resolve("evidence-1.jsonl"));
  }

  @Test
  void isOneFileForThreadsThatComeAtOnce() throws Exception {
    for (int round = 0; round < 20; round++) {
      Path folder = temporary.resolve("round-" + round);
      try (EvidenceFile file = new EvidenceFile(folder)) {
        inParallel(thread -> file.add(Records.of("Tests#" + thread)));
      }
      assertThat(Records.read(folder).files()).containsExactly("evidence/evidence-1.jsonl");
      assertThat(Records.read(folder).evidence()).hasSize(THREADS);
    }
  }

  @Test
  void sharesAFolderWithOthersButNoFile() throws Exception {
    inParallel(
        thread -> {
          try (EvidenceFile file = new EvidenceFile(temporary)) {
            for (int i = 0; i < 20; i++) {
              file.add(Records.of(thread + "#" + i));
            }
          }
        });

    EvidenceResult result = Records.read(temporary);
    assertThat(result.files())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, THREADS)
                .mapToObj(n -> "evidence/evidence-" + n + ".jsonl")
                .toList());
    assertThat(result.evidence()).hasSize(THREADS * 20);
    for (int number = 1; number <= THREADS; number++) {
      assertThat(text(number).lines().map(line -> line.replaceFirst("#.*", "")).distinct())
          .hasSize(1);
    }
  }

  @Test
  void addsToWhatEarlierRunsHaveShown() throws IOException {
    for (String test : List.of("A", "A", "B")) {
      try (EvidenceFile file = new EvidenceFile(temporary)) {
        file.add(Records.of(test));
      }
    }
    assertThat(Records.read(temporary).files()).hasSize(3);
    assertThat(Records.read(temporary).evidence())
        .containsExactly(Records.of("A"), Records.of("B"));
  }

  @Test
  void isNotClosedByATestThatIsInterrupted() throws IOException {
    try (EvidenceFile file = new EvidenceFile(temporary)) {
      file.add(Records.of("A"));
      Thread.currentThread().interrupt();
      file.add(Records.of("B"));
      assertThat(Thread.interrupted()).isTrue();
      file.add(Records.of("C"));
      Thread.currentThread().interrupt();
    }
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Records.read(temporary).evidence())
        .containsExactlyElementsOf(Stream.of("A", "B", "C").map(Records::of).toList());
  }

  @Test
  void saysThatItCannotBeWritten() throws IOException {
    Path occupied = Files.writeString(temporary.resolve("occupied"), "");
    try (EvidenceFile file = new EvidenceFile(occupied)) {
      assertThatThrownBy(() -> file.add(Records.of("A")))
          .isInstanceOf(EvidenceException.class)
          .hasMessageContaining("cannot write evidence to " + occupied);
    }
  }

  @Test
  void saysThatItHasGone() throws IOException {
    EvidenceFile file = new EvidenceFile(temporary);
    file.add(Records.of("A"));
    Files.delete(temporary.resolve("evidence-1.jsonl"));

    assertThatThrownBy(file::close)
        .isInstanceOf(EvidenceException.class)
        .hasMessageContaining("cannot put evidence in order in ");
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void takesNothingMoreOnceItIsClosed() throws IOException {
    EvidenceFile file = new EvidenceFile(temporary);
    file.add(Records.of("A"));
    file.close();
    file.close();

    assertThatThrownBy(() -> file.add(Records.of("B")))
        .isInstanceOf(EvidenceException.class)
        .hasMessageStartingWith("no more evidence can be written to ");
    assertThat(Records.read(temporary).evidence()).containsExactly(Records.of("A"));
  }

  private String text(int number) throws IOException {
    return Files.readString(temporary.resolve("evidence-" + number + ".jsonl"));
  }

  private interface Work {
    void of(int thread) throws Exception;
  }

  private static void inParallel(Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Callable<Void>> tasks =
          IntStream.range(0, THREADS)
              .<Callable<Void>>mapToObj(
                  thread ->
                      () -> {
                        start.await();
                        work.of(thread);
                        return null;
                      })
              .toList();
      for (Future<Void> task : threads.invokeAll(tasks)) {
        task.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
