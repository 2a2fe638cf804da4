package io.messagecontract.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.contract.MessageId;
import io.messagecontract.finding.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageGateTests {

  private static final MessageId PLACED = new MessageId("orders", "Placed");
  private static final MessageId CANCELLED = new MessageId("orders", "Cancelled");

  @TempDir Path folder;
  private Orders orders;
  private Coverage coverage;

  @BeforeEach
  void measure() throws IOException {
    orders = new Orders(folder).sent("Placed", "{\"id\":\"1\",\"kind\":\"toy\"}");
    coverage = orders.coverage(Side.PRODUCER);
  }

  @Test
  void asksForNothingByItself() {
    assertThat(told(new CoverageGate(CoverageMinimum.NONE, List.of(), Optional.empty()))).isEmpty();
  }

  @Test
  void namesWhatIsNotCoveredWhereTheMinimumIsNotReached() {
    CoverageMinimum minimum =
        CoverageMinimum.NONE
            .overall(percent("45.5"))
            .of(Aspect.MESSAGES, percent("50"))
            .of(Aspect.PROPERTIES, percent("50.1"))
            .of(Aspect.VALUES, percent("99.9"));

    assertThat(told(new CoverageGate(minimum, List.of(), Optional.empty())))
        .containsExactly(
            "coverage-too-low producer: The tests of the producer side cover 5 of 11 messages,"
                + " properties, absences and values taken together, 45.4 %; the minimum is 45.5 %."
                + " Not covered: Placed on orders (/note, without /kind, /kind = \"book\");"
                + " Cancelled on orders.",
            "coverage-too-low producer, properties: The tests of the producer side cover 2 of 4"
                + " properties, 50.0 %; the minimum is 50.1 %. Not covered: Placed on orders"
                + " (/note); Cancelled on orders.",
            "coverage-too-low producer, values: The tests of the producer side cover 1 of 2"
                + " values, 50.0 %; the minimum is 99.9 %. Not covered: Placed on orders (/kind ="
                + " \"book\").");
  }

  @Test
  void namesTheFirstAndCountsTheRest() {
    List<Point> points =
        IntStream.range(0, 8)
            .mapToObj(i -> new Point(Aspect.PROPERTIES, "/p" + i, "", false))
            .toList();
    List<MessageCoverage> messages =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    new MessageCoverage(
                        new MessageId("c", "m" + i),
                        Side.CONSUMER,
                        Stream.concat(
                                Stream.of(new Point(Aspect.MESSAGES, "", "", true)),
                                points.stream())
                            .toList()))
            .toList();
    String text = MissingText.of(new Coverage(messages), Side.CONSUMER, List.of(Aspect.PROPERTIES));

    assertThat(text)
        .startsWith("Not covered: m0 on c (/p0, /p1, /p2, /p3, /p4 and 3 more); m1 on c (")
        .endsWith("; m9 on c (/p0, /p1, /p2, /p3, /p4 and 3 more) and 2 more messages.");
  }

  @Test
  void asksForTheMessagesThatAreListed() {
    CoverageGate gate =
        new CoverageGate(CoverageMinimum.NONE, List.of(PLACED, CANCELLED), Optional.empty());

    List<Finding> findings = gate.findings(orders.contract, coverage);

    assertThat(told(gate))
        .containsExactly(
            "message-not-covered Cancelled on orders: No test of the producer side that passed has"
                + " shown Cancelled on orders, which has to be covered.");
    assertThat(findings.get(0).location().position()).isPresent();
    assertThat(findings.get(0).hint()).isPresent();
  }

  @Test
  void asksForAMessageThatNoSideHasToDoWith() {
    MessageId paid = new MessageId("payments", "Paid");

    assertThat(told(new CoverageGate(CoverageMinimum.NONE, List.of(paid), Optional.empty())))
        .containsExactly(
            "message-not-covered Paid on payments: No test that passed has shown Paid on payments,"
                + " which has to be covered.");
  }

  @Test
  void doesNotLetAnyFigureFall() {
    CommittedCoverage before =
        new CommittedCoverage(
            "c.json",
            Map.of(
                Side.PRODUCER,
                Map.of(
                    Aspect.MESSAGES, new Ratio(2, 4),
                    Aspect.PROPERTIES, new Ratio(501, 1000),
                    Aspect.ABSENCES, new Ratio(0, 0))));

    assertThat(told(new CoverageGate(CoverageMinimum.NONE, List.of(), Optional.of(before))))
        .containsExactly(
            "coverage-fallen producer, properties: The tests of the producer side cover 2 of 4"
                + " properties, 50.0 %; before it was 501 of 1000, 50.1 %. Not covered: Placed on"
                + " orders (/note); Cancelled on orders.");
    assertThat(
            told(
                new CoverageGate(
                    CoverageMinimum.NONE,
                    List.of(),
                    Optional.of(CommittedCoverage.of("c", coverage)))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 100.0 %",
    "0, 3, 0.0 %",
    "1, 3, 33.3 %",
    "2, 3, 66.6 %",
    "2499, 2500, 99.9 %",
    "9999999, 10000000, 99.9 %",
    "2147483646, 2147483647, 99.9 %",
    "5, 5, 100.0 %",
  })
  void showsNoFigureLargerThanItIs(int covered, int total, String shown) {
    assertThat(new Ratio(covered, total).percent()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3, 66.666666666, true",
    "2, 3, 66.666666667, false",
    "9999, 10000, 100, false",
    "9999, 10000, 99.99, true",
    "0, 0, 100, true",
    "0, 1, 0, true",
    "2147483646, 2147483647, 100, false",
  })
  void comparesWithoutRounding(int covered, int total, String asked, boolean reached) {
    assertThat(percent(asked).isReachedBy(new Ratio(covered, total))).isEqualTo(reached);
  }

  @Test
  void comparesFractionsOfAnySize() {
    Ratio less = new Ratio(Integer.MAX_VALUE - 2, Integer.MAX_VALUE - 1);
    Ratio more = new Ratio(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);

    assertThat(less.isLessThan(more)).isTrue();
    assertThat(more.isLessThan(less)).isFalse();
    assertThat(more.isLessThan(more)).isFalse();
    assertThat(Ratio.NONE.isLessThan(more)).isFalse();
    assertThat(less.isLessThan(Ratio.NONE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "100.1", "1e2", "5%", "1.", ".5", "1000", "٣", "0.0000000001"})
  void readsNoPercentageButPlainOnes(String text) {
    assertThat(Percentage.parse(text)).isEmpty();
  }

  @Test
  void refusesPercentagesThatAreNone() {
    assertThatThrownBy(() -> new Percentage(BigDecimal.valueOf(101)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Percentage percent(String text) {
    return Percentage.parse(text).orElseThrow();
  }

  private List<String> told(CoverageGate gate) {
    return gate.findings(orders.contract, coverage).stream()
        .map(one -> one.rule() + " " + one.subject() + ": " + one.message())
        .toList();
  }
}
