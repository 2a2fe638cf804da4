package io.messagecontract.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.document.TreeRecorder.Stop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the engine is what the engine reads, to the column. */
class PlainYamlTests {

  private static final List<String> LINES =
      List.of(
          "a: b",
          "a: 1",
          "b:",
          "c :",
          "d: 'x y'",
          "\"e\": \"z\"",
          "- f",
          "- g: h",
          "-",
          "- - i",
          "# note",
          "",
          "   ",
          "j: k # note",
          "l: m#n",
          "- 'o' # p",
          "q: 'it''s'",
          "r: \"\\n\"",
          "s: [t]",
          "u: {v: w}",
          "x: |",
          "y: &z 1",
          "- *z",
          "word",
          "- a b",
          "aa: -1",
          "ab: - 1",
          "ac: a: b",
          "ad: a:b",
          "'ae':af",
          "? ag",
          "!!str ah: ai",
          "---",
          "...",
          "<<: 1",
          "ü: ü",
          "${aj}: $ak",
          "al: 'am' an",
          "ao: ap  ",
          "- aq:",
          "ar: ~",
          "as: ",
          "at: yes",
          "%av: 1");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1",
        "a: 1\n",
        "a: b # c\n\n# d\n",
        "a:\n  b: c\n  d: 'e'\nf: \"g\"\n",
        "a:\n- b\n- c: d\n  e: f\nh: i\n",
        "a:\n  - b\n\n  # c\n  - d\n # e\n",
        "- - a\n  - b\n- c\n",
        "-\n  a: b\n-\n  - c",
        "a: yes\nb: 010\nc: ~\n'd': \"\"\n",
        "a b : c d\n$ref: '#/x'\n"
      })
  void isReadWithoutTheEngine(String text) throws Stop {
    assertThat(PlainYaml.read(text, Limits.DEFAULT)).isNotNull();
    assertIsAlike(text);
  }

  @Test
  void whateverIsReadIsWhatTheEngineReads() throws Stop {
    Random random = new Random(11);
    int read = 0;
    for (int i = 0; i < 60_000; i++) {
      StringBuilder text = new StringBuilder();
      int indent = 0;
      for (int lines = 1 + random.nextInt(7); lines > 0; lines--) {
        indent = Math.max(0, indent + random.nextInt(5) - 2);
        text.append(" ".repeat(random.nextInt(6) == 0 ? indent + 1 : indent));
        text.append(LINES.get(random.nextInt(LINES.size())));
        text.append(lines == 1 && random.nextBoolean() ? "" : "\n");
      }
      read += assertIsAlike(text.toString()) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(2_000);
  }

  @Test
  void contractsAreReadAsTheEngineReadsThem() throws Stop, IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(Path.of("src/test/resources"))) {
      all.filter(file -> file.toString().matches(".*\\.ya?ml")).forEach(files::add);
    }
    int read = 0;
    for (Path file : files) {
      read += assertIsAlike(text(file)) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(20);
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells whether the engine is not needed; then it reads the same, and notes the same. */
  private static boolean assertIsAlike(String text) throws Stop {
    TreeRecorder recorder = new TreeRecorder(Limits.DEFAULT);
    YamlNode plain = PlainYaml.read(text, recorder);
    if (plain == null) {
      return false;
    }
    TreeRecorder engines = new TreeRecorder(Limits.DEFAULT);
    Optional<YamlNode> engine = engine(text, engines);
    assertThat(engine).as(text).contains(plain);
    assertThat(recorder.notes()).as(text).isEqualTo(engines.notes());
    return true;
  }

  private static Optional<YamlNode> engine(String text, TreeRecorder recorder) throws Stop {
    try {
      return YamlEngine.read(text, recorder);
    } catch (Stop e) {
      throw new AssertionError("the engine does not read:\n" + text, e);
    }
  }
}
