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
  private static final int LEFT_OPEN = 35;

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

  /** All that RFC 8259 leaves open, as it is decided here. */
  @ParameterizedTest
  @CsvSource({
    "i_number_double_huge_neg_exp,                   ''",
    "i_number_huge_exp,                              number-out-of-range",
    "i_number_neg_int_huge_exp,                      ''",
    "i_number_pos_double_huge_exp,                   ''",
    "i_number_real_neg_overflow,                     number-out-of-range",
    "i_number_real_pos_overflow,                     number-out-of-range",
    "i_number_real_underflow,                        number-out-of-range",
    "i_number_too_big_neg_int,                       ''",
    "i_number_too_big_pos_int,                       ''",
    "i_number_very_big_negative_int,                 ''",
    "i_object_key_lone_2nd_surrogate,                invalid-json",
    "i_string_1st_surrogate_but_2nd_missing,         ''",
    "i_string_1st_valid_surrogate_2nd_invalid,       ''",
    "i_string_UTF-16LE_with_BOM,                     invalid-encoding",
    "i_string_UTF-8_invalid_sequence,                invalid-encoding",
    "i_string_UTF8_surrogate_U+D800,                 invalid-encoding",
    "i_string_incomplete_surrogate_and_escape_valid, ''",
    "i_string_incomplete_surrogate_pair,             ''",
    "i_string_incomplete_surrogates_escape_valid,    ''",
    "i_string_invalid_lonely_surrogate,              ''",
    "i_string_invalid_surrogate,                     ''",
    "i_string_invalid_utf-8,                         invalid-encoding",
    "i_string_inverted_surrogates_U+1D11E,           ''",
    "i_string_iso_latin_1,                           invalid-encoding",
    "i_string_lone_second_surrogate,                 ''",
    "i_string_lone_utf8_continuation_byte,           invalid-encoding",
    "i_string_not_in_unicode_range,                  invalid-encoding",
    "i_string_overlong_sequence_2_bytes,             invalid-encoding",
    "i_string_overlong_sequence_6_bytes,             invalid-encoding",
    "i_string_overlong_sequence_6_bytes_null,        invalid-encoding",
    "i_string_truncated-utf-8,                       invalid-encoding",
    "i_string_utf16BE_no_BOM,                        invalid-encoding",
    "i_string_utf16LE_no_BOM,                        invalid-encoding",
    "i_structure_500_nested_arrays,                  nesting-too-deep",
    "i_structure_UTF-8_BOM_empty_object,             ''"
  })
  void decidesWhatIsLeftToTheParser(String text, String expected) throws IOException {
    List<Path> found = texts(text + ".json");

    assertThat(found).hasSize(1);
    assertThat(verdict(found.get(0))).isEqualTo(expected);
  }

  @Test
  void leavesNothingOpen() throws IOException {
    assertThat(texts("i_")).hasSize(LEFT_OPEN);
  }
}
