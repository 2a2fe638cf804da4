package io.messagecontract.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.messagecontract.formula.Evaluator;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Kind;
import io.messagecontract.formula.NameSet;
import io.messagecontract.formula.Term;
import io.messagecontract.formula.Term.Measure;
import io.messagecontract.validate.SchemaValidator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolverTests {

  private final Formulas formulas = new Formulas();
  private final Patterns patterns = new Patterns(SchemaValidator::matches);
  private final Evaluator evaluator =
      new Evaluator(formulas, patterns::matches, (format, text) -> true);

  @Test
  void findsTheSimplestValue() {
    assertThat(text(formulas.everything())).isEqualTo("\"0\"");
    assertThat(text(kinds(Kind.INTEGER))).isEqualTo("0");
    assertThat(text(kinds(Kind.OBJECT))).isEqualTo("{}");
  }

  @Test
  void findsTheOnlyMultipleBetweenTwoBounds() {
    Formula number = kinds(Kind.INTEGER);
    assertThat(text(number, bound(Measure.NUMBER, true, "7"), multiple("5"), multiple("2")))
        .isEqualTo("10");
    assertThat(
            rule(
                number,
                bound(Measure.NUMBER, true, "1"),
                bound(Measure.NUMBER, false, "9"),
                multiple("10")))
        .contains("no multiple of 10 between the bounds");
  }

  @Test
  void findsANumberBetweenTwoNeighbours() {
    Formula lower = exclusive(true, "9007199254740992");
    Formula upper = exclusive(false, "9007199254740993");

    assertThat(text(kinds(Kind.INTEGER, Kind.FRACTION), lower, upper))
        .isEqualTo("9007199254740992.5");
    assertThat(rule(kinds(Kind.INTEGER), lower, upper)).contains("between the bounds");
  }

  @Test
  void countsValuesForDifferentItems() {
    Formula booleans = formulas.atom(new Term.Items(0, Integer.MAX_VALUE, kinds(Kind.BOOLEAN)));
    Formula unique = formulas.atom(new Term.Unique());
    Formula array = kinds(Kind.ARRAY);

    assertThat(text(array, booleans, unique, bound(Measure.ITEMS, true, "2")))
        .isEqualTo("[false,true]");
    assertThat(rule(array, booleans, unique, bound(Measure.ITEMS, true, "3")))
        .contains("too few different values");
  }

  @Test
  void findsNamesForPropertiesThatHaveToBeThere() {
    Formula likeX = formulas.atom(new Term.Names(formulas.atom(new Term.Matches("^x[01]$"))));
    Formula object = kinds(Kind.OBJECT);

    assertThat(text(object, likeX, bound(Measure.PROPERTIES, true, "2"))).contains("x0", "x1");
    assertThat(rule(object, likeX, bound(Measure.PROPERTIES, true, "3")))
        .contains("too few properties are possible");
  }

  @Test
  void looksForAPropertyOfAnyNameAmongKnownAndNewNames() {
    NameSet others = NameSet.except(Set.of("a"), Set.of());
    Formula forbidden = formulas.atom(new Term.Properties(others, formulas.nothing()));

    assertThat(text(formulas.not(forbidden))).isEqualTo("{\"undocumented\":\"0\"}");
  }

  @Test
  void provesThatAValueThatContainsItselfDoesNotExist() {
    Formula endless =
        formulas.later(
            "endless",
            () ->
                formulas.all(
                    List.of(
                        kinds(Kind.OBJECT),
                        formulas.atom(new Term.Has("next")),
                        formulas.atom(
                            new Term.Property("next", formulas.later("endless", () -> null))))));

    assertThat(rule(endless)).contains("the smallest value does not contain another");
  }

  /** While x is open, y has no value without it; then x has one, and so has y. */
  @Test
  void forgetsWhatRestedOnAnOpenQuestionThatHasAValueAfterAll() {
    Formula x = formulas.later("x", () -> formulas.any(List.of(object("y"), fraction())));
    Formula y = formulas.later("y", () -> object("x"));
    Formula both =
        formulas.all(
            List.of(
                kinds(Kind.OBJECT),
                formulas.atom(new Term.Has("x")),
                formulas.atom(new Term.Property("x", x)),
                formulas.atom(new Term.Has("y")),
                formulas.atom(new Term.Property("y", y))));

    assertThat(text(both)).isEqualTo("{\"x\":0.5,\"y\":{\"x\":0.5}}");
  }

  private Formula object(String name) {
    Formula value = formulas.later(name, () -> formulas.nothing());
    return formulas.all(
        List.of(
            kinds(Kind.OBJECT),
            formulas.atom(new Term.Has(name)),
            formulas.atom(new Term.Property(name, value))));
  }

  private Formula fraction() {
    return formulas.equal(DecimalNode.valueOf(new BigDecimal("0.5")));
  }

  @Test
  void endsWhenTheBudgetIsSpent() {
    Formula many = formulas.everything();
    for (int i = 0; i < 40; i++) {
      Formula a = formulas.atom(new Term.Has("a" + i));
      Formula b = formulas.not(formulas.atom(new Term.Has("b" + i)));
      many = formulas.all(List.of(many, formulas.any(List.of(a, b))));
    }
    Formula object = kinds(Kind.OBJECT);
    Formula most = bound(Measure.PROPERTIES, false, "0");
    Formula least = bound(Measure.PROPERTIES, true, "1");

    Outcome outcome =
        new Solver(formulas, evaluator, patterns, 100)
            .find(List.of(object, many, most, least), v -> true);

    assertThat(outcome).isEqualTo(new Outcome.Unknown("more steps than the budget"));
  }

  @Test
  void looksForAnotherValueWhereOneIsNotConfirmed() {
    Formula two =
        formulas.any(
            List.of(formulas.equal(IntNode.valueOf(1)), formulas.equal(IntNode.valueOf(2))));
    Formula either = formulas.any(List.of(two, kinds(Kind.NULL)));

    Outcome outcome =
        new Solver(formulas, evaluator, patterns, 1_000).find(List.of(either), JsonNode::isNull);

    assertThat(outcome).isInstanceOf(Outcome.Found.class);
  }

  /** Whatever it says about random sets is held against values that they speak of. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void neverContradictsTheMeaningOfFormulas(long seed) {
    List<JsonNode> values = RandomFormulas.values(2);
    RandomFormulas random = new RandomFormulas(formulas, seed);
    int unknown = 0;
    for (int i = 0; i < 1_500; i++) {
      Formula formula = formulas.all(List.of(random.next(3), random.next(3), random.next(2)));
      Outcome outcome =
          new Solver(formulas, evaluator, patterns, 100_000).find(List.of(formula), v -> true);
      if (outcome instanceof Outcome.Found found) {
        assertThat(evaluator.holds(formula, found.value())).isTrue();
      } else if (outcome instanceof Outcome.None) {
        assertThat(values.stream().filter(value -> evaluator.holds(formula, value)).findFirst())
            .as("seed %d, formula %d: %s", seed, i, formula)
            .isEmpty();
      } else {
        assertThat(((Outcome.Unknown) outcome).reason())
            .as("seed %d, formula %d: %s", seed, i, formula)
            .doesNotContain("confirmed");
        unknown++;
      }
    }
    assertThat(unknown).isLessThan(15);
  }

  private Formula kinds(Kind... kinds) {
    return formulas.kinds(List.of(kinds));
  }

  private Formula bound(Measure measure, boolean lower, String limit) {
    return formulas.atom(new Term.Bound(measure, lower, new BigDecimal(limit), false));
  }

  private Formula exclusive(boolean lower, String limit) {
    return formulas.atom(new Term.Bound(Measure.NUMBER, lower, new BigDecimal(limit), true));
  }

  private Formula multiple(String of) {
    return formulas.atom(new Term.Multiple(new BigDecimal(of)));
  }

  private String text(Formula... sets) {
    Outcome outcome = solve(sets);
    assertThat(outcome).isInstanceOf(Outcome.Found.class);
    return ((Outcome.Found) outcome).value().toString();
  }

  private String rule(Formula... sets) {
    Outcome outcome = solve(sets);
    assertThat(outcome).isInstanceOf(Outcome.None.class);
    return ((Outcome.None) outcome).proof().toString();
  }

  private Outcome solve(Formula... sets) {
    return new Solver(formulas, evaluator, patterns, 10_000).find(List.of(sets), value -> true);
  }
}
