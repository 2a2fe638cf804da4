package io.messagecontract.benchmarks.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages are wrong as often as it is said, and all judges agree. */
class FaultTests {

  @ParameterizedTest
  @EnumSource(Fault.class)
  void allJudgesFindEveryError(Fault fault) throws IOException {
    VerdictOfRejected verdict = new VerdictOfRejected();
    verdict.fault = fault;
    verdict.prepare();

    assertThat(verdict.networknt()).hasSize(fault.errors());
    assertThat(verdict.findings().isValid()).isFalse();
    assertThat(verdict.findings().findings()).hasSize(fault.errors());
    assertThat(verdict.explained()).contains("ERROR");
    assertThat(verdict.tokens()).isGreaterThan(20);
  }

  @ParameterizedTest
  @EnumSource(names = {"ITEMS_2", "ITEMS_10", "ITEMS_100"})
  void wrongItemsDoNotChangeTheSize(Fault fault) {
    assertThat(fault.bytes()).hasSameSizeAs(Fault.ITEMS_2.bytes());
  }
}
