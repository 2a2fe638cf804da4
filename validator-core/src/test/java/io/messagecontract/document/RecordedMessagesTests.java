package io.messagecontract.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedMessagesTests {

  @TempDir Path folder;

  @Nested
  class OfLines {

    @Test
    void givesEachLineThatIsNotBlankWithItsPlace() throws Exception {
      assertThat(read("a.ndjson", "{\"a\":1}\n\n \t\r\n  {\"b\":2}\r\n[3]"))
          .containsExactly("1:1 {\"a\":1}", "4:1   {\"b\":2}", "5:1 [3]");
    }

    @Test
    void givesLinesThatAreNoJsonAndThoseBehind() throws Exception {
      assertThat(read("a.jsonl", "{\n7")).containsExactly("1:1 {", "2:1 7");
    }

    @Test
    void givesLinesThatCrossTheBuffer() throws Exception {
      String line = "\"" + "x".repeat(100_000) + "\"";
      assertThat(read("a.ndjson", line + "\n" + line + "\n1"))
          .containsExactly("1:1 " + line, "2:1 " + line, "3:1 1");
    }

    @Test
    void leavesBadEncodingToTheReaderOfTheMessage() throws Exception {
      Path file = folder.resolve("a.ndjson");
      Files.write(file, new byte[] {'1', '\n', '"', (byte) 0xFF, '"', '\n', '3'});
      try (RecordedMessages messages = RecordedMessages.open(file, "a.ndjson")) {
        assertThat(messages.next()).isPresent();
        RawMessage bad = messages.next().orElseThrow();
        assertThat(problem(() -> bad.text(Limits.DEFAULT)).rule()).isEqualTo("invalid-encoding");
        assertThat(messages.next()).isPresent();
      }
    }
  }

  @Nested
  class OfOneJsonText {

    @Test
    void givesAnObjectAsItIs() throws Exception {
      assertThat(read("a.JSON", "\n {\"a\": [1]}\n")).containsExactly("1:1 \n {\"a\": [1]}\n");
    }

    @Test
    void leavesWhatIsNoJsonToTheReaderOfTheMessage() throws Exception {
      assertThat(read("a.json", "hello")).containsExactly("1:1 hello");
    }

    @Test
    void givesTheElementsOfAnArrayWithTheirPlaces() throws Exception {
      String array =
          """
          [
            {"a": [1, {}]},   {"b": "],"}
            , "ü𝄞", -1.5e3,true, null, []]
          """;
      assertThat(read("a.json", array))
          .containsExactly(
              "2:3 {\"a\": [1, {}]}",
              "2:21 {\"b\": \"],\"}",
              "3:5 \"ü𝄞\"",
              "3:12 -1.5e3",
              "3:19 true",
              "3:25 null",
              "3:31 []");
    }

    @Test
    void givesElementsBeyondTheParsersBuffer() throws Exception {
      String element = "{\"text\":\"" + "ü".repeat(40_000) + "\"}";
      assertThat(read("a.json", "[" + element + ",\n" + element + "]"))
          .containsExactly("1:2 " + element, "2:1 " + element);
    }

    @Test
    void placesWhatIsWrongInAnElementInTheFile() throws Exception {
      Path file = write("a.json", "[1,\n  {\"a\": 1,\n \"a\": 2}]");
      try (RecordedMessages messages = RecordedMessages.open(file, "a.json")) {
        messages.next();
        RawMessage message = messages.next().orElseThrow();
        Problem duplicate = problem(() -> new DocumentReader().readJson(message));
        assertThat(message.inFile(duplicate.position())).isEqualTo(new Position(3, 2));
      }
    }

    @Test
    void leavesAnElementThatIsTooDeepToTheReaderOfTheMessage() throws Exception {
      assertThat(read("a.json", "[" + nested(500) + ",1]")).hasSize(2);
    }

    @Test
    void readsPastAByteOrderMark() throws Exception {
      assertThat(read("a.json", "\uFEFF[1]")).containsExactly("1:2 1");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{\"a\":1},{\"b\":    | invalid-json     | 1:15 | ends too early",
        "[{\"a\":1},          | invalid-json     | 1:10 | ends too early",
        "[{\"a\":1}           | invalid-json     | 1:9  | ends too early",
        "[{\"a\":1} {\"b\":2}] | invalid-json     | 1:10 | made out here",
        "[1,hello]            | invalid-json     | 1:4  | made out here",
        "[1] 2                | trailing-content | 1:5  | behind the array",
        "[]                   | empty            | 1:1  | no message",
      })
  void placesWhatKeepsAnArrayFromBeingCut(String text, String rule, String place, String message)
      throws IOException {
    Problem problem = problem("a.json", text);
    assertThat(problem.rule()).isEqualTo(rule);
    assertThat(problem.position().line() + ":" + problem.position().column()).isEqualTo(place);
    assertThat(problem.message()).contains(message).doesNotContain("hello");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF", "\uFEFF\n\n"})
  void refusesAFileWithoutAMessage(String text) throws IOException {
    assertThat(problem("a.json", text).rule()).isEqualTo("empty");
    assertThat(problem("a.ndjson", text).rule()).isEqualTo("empty");
  }

  @Test
  void refusesAnArrayBeyondTheNestingThatItCanFollow() throws IOException {
    assertThat(problem("a.json", "[" + nested(100_000) + "]").rule()).isEqualTo("nesting-too-deep");
  }

  @Test
  void refusesAnArrayThatIsTooLarge() throws IOException {
    String blanks = " ".repeat(RecordedMessages.MAX_ARRAY_BYTES - 3);
    assertThat(problem("a.json", "[1]" + blanks + " ").hint()).contains(".ndjson");
  }

  @Test
  void readsAnArrayThatIsJustNotTooLarge() throws Exception {
    String blanks = " ".repeat(RecordedMessages.MAX_ARRAY_BYTES - 3);
    assertThat(read("a.json", "[1]" + blanks)).containsExactly("1:2 1");
  }

  @Test
  void namesTheEndingsThatItKnows() throws IOException {
    assertThat(problem("a.txt", "1").hint()).contains(".json, .jsonl, .ndjson");
    assertThat(RecordedMessages.isRecording(Path.of("a.NDJSON"))).isTrue();
    assertThat(RecordedMessages.isRecording(Path.of("a.xml"))).isFalse();
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  private List<String> read(String name, String text) throws IOException, DocumentException {
    List<String> read = new ArrayList<>();
    try (RecordedMessages messages = RecordedMessages.open(write(name, text), name)) {
      for (Optional<RawMessage> next = messages.next(); next.isPresent(); next = messages.next()) {
        RawMessage message = next.get();
        assertThat(message.name()).isEqualTo(name);
        Position start = message.start();
        read.add(start.line() + ":" + start.column() + " " + message.text(Limits.DEFAULT));
      }
    }
    return read;
  }

  private Problem problem(String name, String text) throws IOException {
    write(name, text);
    return problem(() -> read(name, text));
  }

  private static Problem problem(ThrowingCallable reading) {
    DocumentException thrown = catchThrowableOfType(DocumentException.class, reading);
    assertThat(thrown).isNotNull();
    return thrown.problems().get(0);
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(UTF_8));
  }
}
