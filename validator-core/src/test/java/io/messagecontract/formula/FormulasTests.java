package io.messagecontract.formula;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormulasTests {

  private final Formulas formulas = new Formulas();
  private final Formula one = formulas.equal(IntNode.valueOf(1));

  @Test
  void whatGoesOnMakesWhatTheFirstWouldHaveMade() {
    Formula text = formulas.equal(TextNode.valueOf("a"));
    Formulas more = formulas.continued().orElseThrow();

    Formula inMore = more.any(List.of(more.not(one), more.equal(IntNode.valueOf(2)), text));
    Formula inFirst =
        formulas.any(List.of(formulas.not(one), formulas.equal(IntNode.valueOf(2)), text));

    assertThat(inMore.compareTo(inFirst)).isZero();
    assertThat(inMore).hasToString(inFirst.toString());
    assertThat(more.everything()).isSameAs(formulas.everything());
    assertThat(more.nothing()).isSameAs(formulas.nothing());
    assertThat(more.equal(IntNode.valueOf(1))).isSameAs(one);
  }

  @Test
  void whatGoesOnLeavesNothingBehind() {
    long before = formulas.steps();
    Formulas more = formulas.continued().orElseThrow();

    more.not(one);
    more.equal(IntNode.valueOf(3));

    assertThat(formulas.steps()).isEqualTo(before);
    assertThat(formulas.equal(IntNode.valueOf(3)).compareTo(more.everything())).isPositive();
  }

  @Test
  void whatWasMadeBeforeIsAStepToo() {
    long before = formulas.steps();

    assertThat(formulas.equal(IntNode.valueOf(1))).isSameAs(one);

    assertThat(formulas.steps()).isGreaterThan(before);
  }

  @Test
  void nothingGoesOnFromPromisesAndFromWhatWentOn() {
    assertThat(formulas.continued().orElseThrow().continued()).isEqualTo(Optional.empty());

    formulas.later("key", () -> one);

    assertThat(formulas.continued()).isEmpty();
  }
}
