package io.messagecontract.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LanguageTests {

  @Test
  void listsTheShortestAndPlainestWordsFirst() throws LanguageException {
    assertThat(Language.all().words(0, Long.MAX_VALUE, 4)).containsExactly("", "a", "b", "c");
    assertThat(Language.all().words(2, 2, 2)).containsExactly("aa", "ab");
    assertThat(Language.matching("^[^a-z]$").words(0, Long.MAX_VALUE, 2)).containsExactly("0", "1");
    assertThat(Language.matching("^\\d{4}-\\d\\d$").words(0, 10, 1)).containsExactly("0000-00");
  }

  @Test
  void listsFewerWordsOnlyIfThereAreNoMore() throws LanguageException {
    assertThat(Language.matching("^(?:yes|no)$").words(0, Long.MAX_VALUE, 9))
        .containsExactly("no", "yes");
    assertThat(Language.matching("^(aa)*$").words(3, 7, 9)).containsExactly("aaaa", "aaaaaa");
    assertThat(Language.matching("^(aa)*$").words(3, 3, 9)).isEmpty();
    assertThat(Language.all().words(3, 2, 9)).isEmpty();
    assertThat(Language.all().words(0, 9, 0)).isEmpty();
  }

  @Test
  void listsLongWords() throws LanguageException {
    assertThat(Language.all().words(10_000, 10_000, 2)).allMatch(word -> word.length() == 10_000);
    assertThatThrownBy(() -> Language.all().words(200_000, Long.MAX_VALUE, 1))
        .isInstanceOf(LanguageException.class);
  }

  @Test
  void usesHalvesOfPairsOnlyIfNothingElseIsThere() throws LanguageException {
    Language half = Language.matching("^(?:\\uFFFD|bbbbb)$");
    assertThat(half.words(0, Long.MAX_VALUE, 3)).containsExactly("\uFFFD", "bbbbb", "\uD800");
    assertThat(half.contains("\uD800")).isTrue();
    assertThat(Language.matching("^\uD83D\uDE00$").words(1, 1, 2)).containsExactly("\uD83D\uDE00");
  }

  @Test
  void complementAndIntersectionAreExact() throws LanguageException {
    Language digits = Language.matching("^[0-9]+$");
    assertThat(digits.and(digits.not()).isEmpty()).isTrue();
    assertThat(digits.not().not().words(0, 1, 99)).hasSize(10);
    assertThat(digits.not().contains("")).isTrue();
    assertThat(Language.all().not().isEmpty()).isTrue();
    assertThat(Language.all().not().words(0, Long.MAX_VALUE, 1)).isEmpty();
    assertThat(Language.all().not().not().contains("x")).isTrue();
  }
}
