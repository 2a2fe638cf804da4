package io.messagecontract.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTests {

  @ParameterizedTest
  @CsvSource({
    "userids,             userIds",
    "userID,              userIds",
    "user_ids,            userIds",
    "GameSesionCreated,   GameSessionCreated",
    "GameSessionCreatedEvent2, GameSessionCreatedEvent"
  })
  void findsWhatDiffersInCaseOrAFewLetters(String name, String meant) {
    assertThat(Nearest.to(name, List.of("event", meant, "somethingElse"))).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource({"id, to", "a, b", "x, name", "'', a", "order, session"})
  void findsNothingFarAway(String name, String other) {
    assertThat(Nearest.to(name, List.of(other))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"property, properties", "definition, definitions"})
  void findsWhatDiffersInItsEnding(String name, String meant) {
    assertThat(Nearest.to(name, List.of("event", meant, "somethingElse"))).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource({"cat, category", "orderId, orderTotal", "item, itemCount"})
  void asksForALongStem(String name, String other) {
    assertThat(Nearest.to(name, List.of(other))).isEmpty();
  }

  @Test
  void putsTheNearestFirstAndNamesThreeAtMost() {
    assertThat(Nearest.to("orders", List.of("orderers", "order", "Order", "ordersX", "older")))
        .containsExactly("Order", "order", "ordersX");
  }

  @Test
  void leavesOutWhatIsMuchFartherThanTheNearest() {
    assertThat(Nearest.to("userIds", List.of("userids", "userId2", "usrIdx", "users")))
        .containsExactly("userids", "userId2");
  }

  @Test
  void asksForTheNearest() {
    assertThat(Nearest.question("order", List.of("orders", "Orders")))
        .isEqualTo("did you mean \"Orders\" or \"orders\"?");
  }

  @Test
  void listsTheFirstThreeWhereNoneIsNear() {
    assertThat(Nearest.question("x", List.of("orders", "sessions")))
        .isEqualTo("use one of \"orders\", \"sessions\"");
    List<String> many = List.of("orders", "sessions", "parties", "games", "topics");
    assertThat(Nearest.question("x", many))
        .isEqualTo("use one of \"orders\", \"sessions\", \"parties\" and 2 more");
    assertThat(Nearest.question("x", many, 5)).endsWith("\"games\", \"topics\"");
    assertThat(Nearest.question("x", List.of())).isEqualTo("there is none");
  }

  @Test
  void tellsNamesInAHundredCharactersAtMost() {
    String long100 = "a".repeat(100);
    assertThat(Nearest.shown(long100)).isEqualTo(long100);
    assertThat(Nearest.shown(long100 + 'b')).isEqualTo(long100 + '…');
    assertThat(Nearest.shown("a".repeat(99) + "😀b")).isEqualTo("a".repeat(99) + '…');
    assertThat(Nearest.shown("a\n::b\u001b")).isEqualTo("a\\u000a::b\\u001b");
    assertThat(Nearest.question("x", List.of(long100 + "bcd")))
        .isEqualTo("use one of \"" + long100 + "…\"");
  }

  @Test
  void bearsLongNamesAndManyCandidates() {
    String name = "a".repeat(20_000);
    List<String> candidates = IntStream.range(0, 500).mapToObj(i -> name.substring(i) + i).toList();

    assertThat(Nearest.to(name, candidates)).hasSize(3);
  }
}
