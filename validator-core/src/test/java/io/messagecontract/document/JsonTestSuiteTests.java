package io.messagecontract.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held against nst/JSONTestSuite: what every JSON parser must accept, and must reject. */
class JsonTestSuiteTests {

  private static final int TO_ACCEPT = 95;
  private static final int TO_REJECT = 188;

  private static List<Path> texts(String prefix) throws IOException {
    Path folder = Corpora.assumed("json-test-suite").resolve("test_parsing");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
    }
  }

  /** Returns the rule of the first problem; an empty text if there is none. */
  private static String verdict(Path text) throws IOException {
    try {
      new DocumentReader().readJson(RawMessage.of(Files.readAllBytes(text)));
      return "";
    } catch (DocumentException e) {
      return e.problems().get(0).rule();
    }
  }

  @Test
  void acceptsWhatIsJson() throws IOException {
    List<Path> texts = texts("y_");

    assertThat(texts).hasSize(TO_ACCEPT);
    for (Path text : texts) {
      // Grammar allows it, RFC 8259 section 4 leaves its meaning open, this reader refuses it.
      String expected = text.toString().contains("duplicated_key") ? "duplicate-key" : "";
      assertThat(verdict(text)).as(text.getFileName().toString()).isEqualTo(expected);
    }
  }

  @Test
  void rejectsWhatIsNotJson() throws IOException {
    List<Path> texts = texts("n_");

    assertThat(texts).hasSize(TO_REJECT);
    for (Path text : texts) {
      assertThat(verdict(text)).as(text.getFileName().toString()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "i_number_huge_exp,                      number-out-of-range",
    "i_number_real_underflow,                number-out-of-range",
    "i_number_double_huge_neg_exp,           ''",
    "i_number_too_big_pos_int,               ''",
    "i_object_key_lone_2nd_surrogate,        invalid-json",
    "i_string_1st_surrogate_but_2nd_missing, ''",
    "i_string_UTF-16LE_with_BOM,             invalid-encoding",
    "i_string_utf16BE_no_BOM,                invalid-encoding",
    "i_string_overlong_sequence_2_bytes,     invalid-encoding",
    "i_structure_500_nested_arrays,          nesting-too-deep",
    "i_structure_UTF-8_BOM_empty_object,     ''"
  })
  void decidesWhatIsLeftToTheParser(String text, String expected) throws IOException {
    assertThat(verdict(texts(text).get(0))).isEqualTo(expected);
  }
}
