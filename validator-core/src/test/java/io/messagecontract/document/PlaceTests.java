package io.messagecontract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class PlaceTests {

  private static Place root(String json) {
    return new Place("a.json", "", Reading.json(json).root());
  }

  @Test
  void leadsToMembersWhoseNamesNeedEscapes() {
    Place member = root("{\"a/b~c\": {\"\": 1}}").member("a/b~c").orElseThrow();

    assertThat(member.pointer()).isEqualTo("/a~1b~0c");
    assertThat(member.key()).isEqualTo("a/b~c");
    assertThat(member.id()).isEqualTo("a.json#/a~1b~0c");
    assertThat(member.member("").orElseThrow().pointer()).isEqualTo("/a~1b~0c/");
  }

  @Test
  void undoesEscapesOfAKeyOnce() {
    assertThat(root("{\"~1\": 1}").children().get(0).key()).isEqualTo("~1");
    assertThat(root("{\"~01\": 1}").children().get(0).key()).isEqualTo("~01");
  }

  @Test
  void listsChildrenInTheOrderOfTheText() {
    assertThat(root("{\"b\": 1, \"a\": 2}").children())
        .extracting(Place::pointer)
        .containsExactly("/b", "/a");
    assertThat(root("[5, 6]").children())
        .extracting(Place::id)
        .containsExactly("a.json#/0", "a.json#/1");
    assertThat(root("5").children()).isEmpty();
  }

  @Test
  void hasNoMemberWhereItIsNoObject() {
    assertThat(root("[1]").member("0")).isEmpty();
    assertThat(root("5").member("a")).isEmpty();
    assertThat(root("{}").member("a")).isEmpty();
  }

  @Test
  void countsLinesAndColumnsFromOne() {
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Position(0, 1));
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Position(1, 0));
  }

  @Test
  void findsThePlaceBehindAText() {
    assertThat(Position.behind("")).isEqualTo(Position.START);
    assertThat(Position.behind("ab")).isEqualTo(new Position(1, 3));
    assertThat(Position.behind("a\r\nb\rc\n")).isEqualTo(new Position(4, 1));
    assertThat(Position.behind("\n\n😀")).isEqualTo(new Position(3, 3));
  }
}
