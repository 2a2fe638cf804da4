package io.messagecontract.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.Session;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.Limits;
import io.messagecontract.document.MessageBlock;
import io.messagecontract.document.RecordedMessages;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedTrafficTests {

  private static final MessageValidator VALIDATOR = new MessageValidator(Session.contract());

  @TempDir Path folder;

  @AfterEach
  void noThreadIsLeft() {
    assertThat(CrewTests.threads()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void saysTheSameAsOneMessageAfterTheOther(int threads) throws Exception {
    Random random = new Random(threads);
    for (int round = 0; round < 60; round++) {
      Path file = Recorder.write(folder.resolve("a.ndjson"), Recorder.lines(random, 80));
      int block = 1 + random.nextInt(600);
      assertThat(said(threads, block, file))
          .as("round %d, blocks of %d", round, block)
          .isEqualTo(Recorder.said(VALIDATOR, file));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void saysTheSameOfCompressedRecordingsWhereverTheyBreakOff(int threads) throws Exception {
    Random random = new Random(threads);
    for (int round = 0; round < 60; round++) {
      byte[] whole = Recorder.gzip(Recorder.lines(random, 80));
      int size = random.nextBoolean() ? whole.length : random.nextInt(whole.length);
      Path file = Files.write(folder.resolve("a.ndjson.gz"), Arrays.copyOf(whole, size));
      assertThat(said(threads, 1 + random.nextInt(600), file))
          .as("round %d", round)
          .isEqualTo(Recorder.said(VALIDATOR, file));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%s]", "[%s", "[%s]]", "[%s, no]", "[]", "", "{"})
  void saysTheSameOfOneJsonText(String form) throws Exception {
    String elements = Recorder.rejected(20).strip().replace("\n", ",\n");
    Path file = Recorder.write(folder.resolve("a.json"), form.formatted(elements));
    for (int threads : new int[] {1, 2, 5}) {
      assertThat(said(threads, 100, file)).isEqualTo(Recorder.said(VALIDATOR, file));
    }
  }

  @Test
  void saysTheSameOfALineThatIsTooLongForAMessage() throws Exception {
    String lines = Recorder.rejected(20);
    String tooLong = "\"" + "x".repeat(Limits.DEFAULT.maxBytes() + 100_000) + "\"\n";
    Path file = Recorder.write(folder.resolve("a.ndjson"), lines + tooLong + lines);
    List<String> said = said(2, 300, file);
    assertThat(said).hasSize(41).isEqualTo(Recorder.said(VALIDATOR, file));
    assertThat(said.get(20)).contains("input-too-large", "a:21:1");
    assertThat(said.get(40)).contains("a:41:");
  }

  @Test
  void holdsNoMorePartsThanItsThreadsCanBeBusyWith() throws Exception {
    Path file = Recorder.write(folder.resolve("a.ndjson"), Recorder.rejected(500));
    Outstanding parts = new Outstanding();
    try (RecordedMessages messages = RecordedMessages.open(file, "a")) {
      traffic(3, 100).judge(messages, parts::made, (part, result) -> {}, part -> parts.taken());
    }
    assertThat(parts.all()).isGreaterThan(100);
    assertThat(parts.most()).isLessThanOrEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void givesTheExceptionOfWhoTakesTheResults(int threads) throws Exception {
    Path file = Recorder.write(folder.resolve("a.ndjson"), Recorder.rejected(200));
    List<String> taken = new ArrayList<>();
    try (RecordedMessages messages = RecordedMessages.open(file, "a")) {
      assertThatThrownBy(
              () ->
                  traffic(threads, 100)
                      .judge(
                          messages,
                          () -> "part",
                          (part, result) -> {},
                          part -> {
                            taken.add(part);
                            throw new IllegalStateException("enough");
                          }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("enough");
    }
    assertThat(taken).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void givesTheExceptionOfWhoAddsAResultBehindThePartsBefore(int threads) throws Exception {
    String lines = Recorder.rejected(60) + "no\n" + Recorder.rejected(60);
    Path file = Recorder.write(folder.resolve("a.ndjson"), lines);
    List<String> taken = new ArrayList<>();
    try (RecordedMessages messages = RecordedMessages.open(file, "a")) {
      assertThatThrownBy(
              () ->
                  traffic(threads, 1)
                      .judge(
                          messages,
                          StringBuilder::new,
                          (part, result) -> {
                            if (result.message().isEmpty()) {
                              throw new AssertionError("no");
                            }
                          },
                          part -> taken.add(part.toString())))
          .isInstanceOf(AssertionError.class)
          .hasMessage("no");
    }
    assertThat(taken).hasSize(60);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void endsWhereTheCallerIsInterrupted(int threads) throws Exception {
    Path file = Recorder.write(folder.resolve("a.ndjson"), Recorder.rejected(200));
    Thread caller = Thread.currentThread();
    List<String> taken = new ArrayList<>();
    try (RecordedMessages messages = RecordedMessages.open(file, "a")) {
      assertThatThrownBy(
              () ->
                  traffic(threads, 100)
                      .judge(
                          messages, () -> "part", (part, result) -> caller.interrupt(), taken::add))
          .isInstanceOf(IOException.class);
    } finally {
      assertThat(Thread.interrupted()).as("it is told to whoever called").isTrue();
    }
    assertThat(taken).hasSizeLessThan(100);
  }

  @Test
  void needsNoOtherThreadForOneOrForOneBlock() throws Exception {
    Path file = Recorder.write(folder.resolve("a.ndjson"), Recorder.rejected(100));
    assertThat(judges(1, 100, file)).containsExactly(Thread.currentThread());
    assertThat(judges(5, 100_000, file)).containsExactly(Thread.currentThread());
    assertThat(judges(2, 100, file)).doesNotContain(Thread.currentThread());
  }

  @Test
  void refusesToJudgeOnNoThread() {
    assertThatThrownBy(() -> new RecordedTraffic(VALIDATOR, Target.any(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Thread> judges(int threads, int block, Path file) throws Exception {
    List<Thread> judges = new ArrayList<>();
    try (RecordedMessages messages = RecordedMessages.open(file, "a")) {
      traffic(threads, block)
          .judge(
              messages,
              ArrayList<Thread>::new,
              (part, result) -> part.add(Thread.currentThread()),
              judges::addAll);
    }
    assertThat(judges).hasSize(100);
    return judges.stream().distinct().toList();
  }

  private static List<String> said(int threads, int block, Path file) throws IOException {
    List<String> said = new ArrayList<>();
    try (RecordedMessages messages = RecordedMessages.open(file, "a")) {
      traffic(threads, block)
          .judge(
              messages,
              ArrayList<String>::new,
              (part, result) -> part.add(Recorder.said(result)),
              said::addAll);
    } catch (DocumentException e) {
      said.add(Recorder.said(e));
    }
    return said;
  }

  private static RecordedTraffic traffic(int threads, int block) {
    return new RecordedTraffic(VALIDATOR, Target.any(), threads, () -> new MessageBlock(block));
  }

  /** Counts parts that are made and not taken yet. */
  private static final class Outstanding {

    private int all;
    private int now;
    private int most;

    synchronized String made() {
      all++;
      now++;
      most = Math.max(most, now);
      return "part";
    }

    synchronized void taken() {
      now--;
    }

    synchronized int all() {
      return all;
    }

    synchronized int most() {
      return most;
    }
  }
}
