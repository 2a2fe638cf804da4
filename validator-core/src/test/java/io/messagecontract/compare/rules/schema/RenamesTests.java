package io.messagecontract.compare.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamesTests {

  @ParameterizedTest
  @CsvSource({
    "userId, user_id",
    "userId, USER-ID",
    "user.id, user id",
    "colour, color",
    "color, colors",
    "abc, abd",
    "abc, xbc",
    "abc, abcd",
    "abc, xabc",
    "aab, aaab",
    "__, __",
  })
  void namesAreLikeEachOtherIfTheyDifferInCaseOrSeparatorsOrALetter(String one, String other) {
    assertThat(Renames.isLike(one, other)).isTrue();
    assertThat(Renames.isLike(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "id, ad",
    "id, ids",
    "name, mane",
    "colour, colors",
    "abc, abcde",
    "abcd, axyd",
    "abc, xabcy",
    "aab, aabab",
    "_, -",
    "start, stop",
  })
  void othersAreNot(String one, String other) {
    assertThat(Renames.isLike(one, other)).isFalse();
    assertThat(Renames.isLike(other, one)).isFalse();
  }
}
