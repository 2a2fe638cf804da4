package io.messagecontract.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineRecordingTests {

  private static final String MARK = "\u00EF\u00BB\u00BF";

  @Test
  void keepsOfALineThatIsTooLongOnlyWhatShowsThat() throws Exception {
    String text = "1234567890\r\n" + "1".repeat(100_000) + "\n3";
    for (int block : new int[] {1, 11, 1_000, 1_000_000}) {
      assertThat(read(text, block, limit(10)))
          .containsExactly("1 1234567890", "2 11111111111", "3 3");
    }
  }

  @Test
  void refusesALineThatIsTooLong() throws Exception {
    MessageBlock block = new MessageBlock(4);
    try (Recording recording = recording("12345678901\n", limit(10))) {
      recording.fill(block);
    }
    RawMessage tooLong = block.next().orElseThrow();
    assertThat(
            catchThrowableOfType(DocumentException.class, () -> tooLong.text(limit(10))).problems())
        .extracting(Problem::rule)
        .containsExactly("input-too-large");
  }

  @Test
  void doesNotMistakeTheStartOfALongLineForAMessage() throws Exception {
    assertThat(read("1234567890\r23\n" + " ".repeat(20) + "7\n8", 4, limit(10)))
        .containsExactly("1 1234567890\r", "2 " + " ".repeat(11), "3 8");
  }

  @Test
  void cutsGeneratedTextsAsTheirLinesSay() throws Exception {
    Random random = new Random(8);
    for (int round = 0; round < 4_000; round++) {
      String text = text(random);
      int longest = 8 + random.nextInt(80);
      int block = 1 + random.nextInt(100);
      assertThat(read(text, block, limit(longest)))
          .as("round %d, blocks of %d, limit %d", round, block, longest)
          .isEqualTo(expected(text, longest));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int lines = random.nextInt(20);
    for (int i = 0; i < lines; i++) {
      text.append(random.nextInt(10) == 0 ? MARK : "");
      switch (random.nextInt(5)) {
        case 0 -> text.append(" \t".repeat(random.nextInt(3)));
        case 1 -> text.append("x".repeat(random.nextInt(200)));
        case 2 -> text.append("\r".repeat(random.nextInt(3))).append(random.nextInt());
        default -> text.append("x".repeat(random.nextInt(20)));
      }
      text.append(
          i == lines - 1 && random.nextBoolean() ? "" : random.nextBoolean() ? "\n" : "\r\n");
    }
    return text.toString();
  }

  private static List<String> expected(String text, int longest) {
    List<String> expected = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line =
          lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
      String said = line.startsWith(MARK) ? line.substring(MARK.length()) : line;
      if (line.length() > longest) {
        expected.add(i + 1 + " " + line.substring(0, longest + 1));
      } else if (!said.isBlank()) {
        expected.add(i + 1 + " " + line);
      }
    }
    return expected;
  }

  private static List<String> read(String text, int size, Limits limits) throws Exception {
    List<String> read = new ArrayList<>();
    MessageBlock block = new MessageBlock(size);
    try (Recording recording = recording(text, limits)) {
      while (recording.fill(block)) {
        Optional<Position> last = Optional.empty();
        for (var next = block.next(); next.isPresent(); next = block.next()) {
          Position start = next.get().start();
          last = Optional.of(start);
          read.add(start.line() + " " + new String(next.get().bytes(), ISO_8859_1));
        }
        assertThat(block.last()).isEqualTo(last);
        block.clear();
      }
    }
    return read;
  }

  private static Recording recording(String text, Limits limits) {
    return new LineRecording("a", new Trickle(text.getBytes(ISO_8859_1)), limits);
  }

  private static Limits limit(int bytes) {
    return new Limits(bytes, 100, 100, 100, 100, 100, 100, 100, 100, 1_000_000, 1_000_000);
  }

  /** Gives now more, now less. */
  private static final class Trickle extends InputStream {

    private final ByteArrayInputStream bytes;
    private final Random random = new Random(9);

    Trickle(byte[] bytes) {
      this.bytes = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() throws IOException {
      return bytes.read();
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      return bytes.read(buffer, from, Math.min(length, 1 + random.nextInt(50)));
    }
  }
}
