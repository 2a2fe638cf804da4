package io.messagecontract.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompressedRecordingTests {

  @TempDir Path folder;

  @Test
  void givesTheSameMessagesAsTheFileThatWasCompressed() throws Exception {
    assertThat(read("a.ndjson.gz", gzip("{\"a\":1}\n\n[2]\n"))).containsExactly("{\"a\":1}", "[2]");
    assertThat(read("a.JSONL.GZ", gzip("1\n2"))).containsExactly("1", "2");
    assertThat(read("a.json.gz", gzip("[1, {\"a\": 2}]"))).containsExactly("1", "{\"a\": 2}");
  }

  @Test
  void readsFilesThatWereCompressedInSeveralParts() throws Exception {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.writeBytes(gzip("1\n"));
    parts.writeBytes(gzip("2\n"));
    assertThat(read("a.ndjson.gz", parts.toByteArray())).containsExactly("1", "2");
  }

  @Test
  void readsPartsOfAnyNumberAndSizeFromStreamsThatDoNotKnowHowMuchIsLeft() throws Exception {
    Random random = new Random(11);
    for (int i = 0; i < 100; i++) {
      ByteArrayOutputStream parts = new ByteArrayOutputStream();
      List<String> lines = new ArrayList<>();
      for (int part = random.nextInt(300); part >= 0; part--) {
        String line = "\"" + "x".repeat(random.nextInt(4) * random.nextInt(500)) + part + "\"";
        lines.add(line);
        parts.writeBytes(gzip(line + "\n"));
      }
      InputStream stream =
          new FilterInputStream(new ByteArrayInputStream(parts.toByteArray())) {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
              return super.read(buffer, from, Math.min(length, 1 + random.nextInt(60)));
            }

            @Override
            public int available() {
              return 0;
            }
          };
      List<String> texts = new ArrayList<>();
      read(RecordedMessages.open(stream, "a.ndjson.gz"), texts);
      assertThat(texts).isEqualTo(lines);
    }
  }

  @Test
  void refusesWhatFollowsThePartsAndIsNone() throws Exception {
    byte[] first = gzip("1\n2\n");
    byte[] broken = gzip("3\n");
    broken[2] = 9;
    List<byte[]> rests =
        List.of(
            Arrays.copyOf(gzip("3\n"), 1),
            Arrays.copyOf(gzip("3\n"), 6),
            broken,
            new byte[512],
            new byte[200_000],
            "text".getBytes(UTF_8));
    for (byte[] rest : rests) {
      ByteArrayOutputStream parts = new ByteArrayOutputStream();
      parts.writeBytes(first);
      parts.writeBytes(rest);
      List<String> before = new ArrayList<>();
      assertThatThrownBy(() -> read("a.ndjson.gz", parts.toByteArray(), before))
          .isInstanceOfSatisfying(
              DocumentException.class, e -> assertThat(rules(e)).containsExactly("invalid-gzip 2"));
      assertThat(before).containsExactly("1", "2");
    }
  }

  @Test
  void refusesWhatIsNotCompressed() {
    for (String name : List.of("a.ndjson.gz", "a.json.gz")) {
      assertThatThrownBy(() -> read(name, "{\"a\":1}".getBytes(UTF_8)))
          .isInstanceOfSatisfying(
              DocumentException.class, e -> assertThat(rules(e)).containsExactly("invalid-gzip 1"));
      assertThatThrownBy(() -> read(name, new byte[0])).isInstanceOf(DocumentException.class);
    }
  }

  @Test
  void givesTheMessagesBeforeThePlaceWhereDataBreakOff() throws Exception {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      lines.append(random.nextInt()).append('\n');
    }
    byte[] whole = gzip(lines.toString());
    List<String> before = new ArrayList<>();
    assertThatThrownBy(
            () -> read("a.ndjson.gz", Arrays.copyOf(whole, whole.length - 4_000), before))
        .isInstanceOfSatisfying(
            DocumentException.class,
            e -> assertThat(rules(e)).containsExactly("invalid-gzip " + before.size()));
    assertThat(before).hasSizeBetween(10_000, 19_999);
  }

  private static List<String> rules(DocumentException e) {
    return e.problems().stream().map(p -> p.rule() + ' ' + p.position().line()).toList();
  }

  private List<String> read(String name, byte[] bytes) throws IOException, DocumentException {
    List<String> texts = new ArrayList<>();
    read(name, bytes, texts);
    return texts;
  }

  private void read(String name, byte[] bytes, List<String> texts)
      throws IOException, DocumentException {
    Path file = Files.write(folder.resolve(name), bytes);
    read(RecordedMessages.open(file, name), texts);
  }

  private static void read(RecordedMessages recorded, List<String> texts)
      throws IOException, DocumentException {
    try (RecordedMessages messages = recorded) {
      Optional<RawMessage> message = messages.next();
      while (message.isPresent()) {
        texts.add(message.get().text(Limits.DEFAULT));
        message = messages.next();
      }
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
