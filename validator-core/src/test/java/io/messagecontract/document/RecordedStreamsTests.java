package io.messagecontract.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordedStreamsTests {

  /** Bytes that are not in a file, and whether they are still held open. */
  private static final class Stream extends ByteArrayInputStream {

    private boolean isClosed;

    Stream(String text) {
      super(text.getBytes(UTF_8));
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }

  private static List<String> read(RecordedMessages messages)
      throws IOException, DocumentException {
    List<String> read = new ArrayList<>();
    try (messages) {
      Optional<RawMessage> message = messages.next();
      while (message.isPresent()) {
        RawMessage raw = message.get();
        read.add(raw.name() + ':' + raw.start().line() + ' ' + new String(raw.bytes(), UTF_8));
        message = messages.next();
      }
    }
    return read;
  }

  @Test
  void areReadAsTheirNamesSay() throws Exception {
    assertThat(read(RecordedMessages.open(new Stream("1\n2"), "s3/a.ndjson")))
        .containsExactly("s3/a.ndjson:1 1", "s3/a.ndjson:2 2");
    assertThat(read(RecordedMessages.open(new Stream("[1,\n2]"), "s3/a.JSON")))
        .containsExactly("s3/a.JSON:1 1", "s3/a.JSON:2 2");
  }

  @Test
  void areClosedWithTheirMessages() throws Exception {
    Stream lines = new Stream("1");
    read(RecordedMessages.open(lines, "a.jsonl"));
    assertThat(lines.isClosed).isTrue();
  }

  @Test
  void areClosedWhereTheyAreNoRecordings() {
    for (String name : List.of("a.txt", "a.ndjson.gz", "a.json")) {
      Stream stream = new Stream("[}");
      assertThatExceptionOfType(DocumentException.class)
          .as(name)
          .isThrownBy(() -> read(RecordedMessages.open(stream, name)));
      assertThat(stream.isClosed).as(name).isTrue();
    }
  }

  @Test
  void mayBeSomeLinesWithoutAMessage() throws Exception {
    RecordedMessages some = RecordedMessages.some(new Stream("\n \r\n\n"), "a.ndjson");

    assertThat(read(some)).isEmpty();
    assertThat(some.lines()).isEqualTo(3);
  }

  @Test
  void countTheLinesThatWereRead() throws Exception {
    RecordedMessages some = RecordedMessages.some(new Stream("1\n\n2\n\n3"), "a.ndjson");
    assertThat(some.lines()).isZero();
    read(some);
    assertThat(some.lines()).isEqualTo(5);

    RecordedMessages array = RecordedMessages.open(new Stream("[1,\n2]"), "a.json");
    read(array);
    assertThat(array.lines()).isZero();
  }
}
