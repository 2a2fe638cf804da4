package io.messagecontract.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTests {

  @TempDir Path folder;

  /** All at once, in two parts, in some, and each line for itself. */
  @ParameterizedTest
  @ValueSource(ints = {100_000, 3_000, 100, 1})
  void areTheSameHoweverFewAreInMemory(int most) throws IOException {
    Random random = new Random(most);
    List<String> lines =
        random.ints(1_000, 0, 700).mapToObj(i -> Integer.toString(i * 7919, 36)).toList();

    assertThat(sorted(lines, most)).isEqualTo(String.join("\n", new TreeSet<>(lines)) + '\n');
    assertThat(folder.toFile().list()).containsExactly("lines");
  }

  @Test
  void areNoneInAnEmptyFile() throws IOException {
    assertThat(sorted(List.of(), 1)).isEmpty();
  }

  @Test
  void leaveNothingBesideAFileThatTheyCannotRead() throws IOException {
    Path file = Files.write(folder.resolve("lines"), List.of("a", "b", "é"));

    assertThatThrownBy(() -> new SortedLines(file, 1).writeTo(new ByteArrayOutputStream()))
        .isInstanceOf(IOException.class);
    assertThat(folder.toFile().list()).containsExactly("lines");
  }

  private String sorted(List<String> lines, int most) throws IOException {
    Path file = Files.write(folder.resolve("lines"), lines);
    ByteArrayOutputStream sorted = new ByteArrayOutputStream();
    new SortedLines(file, most).writeTo(sorted);
    return sorted.toString(StandardCharsets.US_ASCII);
  }
}
