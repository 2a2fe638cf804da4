package io.messagecontract.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.validate.SchemaValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the language of each pattern of a table against the validator. */
class LanguageAgreementTests {

  /** Few, and so short: the validator's engine takes long for long words of ambiguous patterns. */
  private static final int WORDS = 20;

  static List<String> patterns() throws IOException {
    try (InputStream table = LanguageAgreementTests.class.getResourceAsStream("patterns.txt")) {
      String text =
          new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isEmpty() && !line.startsWith("# ")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void agreesWithTheValidator(String pattern) throws LanguageException {
    Language language = Language.matching(pattern);
    Language complement = language.not();

    SampleTexts samples = new SampleTexts(pattern);
    List<String> inside = language.words(0, Long.MAX_VALUE, WORDS);
    List<String> outside = complement.words(0, Long.MAX_VALUE, WORDS);
    List<String> near =
        Stream.concat(inside.stream(), outside.stream()).flatMap(samples::near).toList();

    assertThat(inside).doesNotHaveDuplicates().allMatch(language::contains);
    assertThat(outside).doesNotHaveDuplicates().noneMatch(language::contains);
    assertThat(Stream.of(inside, outside, near, samples.any(60)).flatMap(List::stream))
        .allSatisfy(
            text -> {
              assertThat(language.contains(text)).isEqualTo(SchemaValidator.matches(pattern, text));
              assertThat(complement.contains(text)).isNotEqualTo(language.contains(text));
            });
    assertThat(language.isEmpty()).isEqualTo(inside.isEmpty());
    assertThat(complement.isEmpty()).isEqualTo(outside.isEmpty());
  }

  @Test
  void theTableIsLargeEnough() throws IOException {
    assertThat(patterns()).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
  }
}
