package io.messagecontract.benchmarks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestReportTests {

  @Test
  void comparesEachSuiteWithTheOneWithoutAContract() {
    List<TestReport.Times> times =
        List.of(
            new TestReport.Times(TestSuite.PLAIN, 1_000, 50, 200),
            new TestReport.Times(TestSuite.CONSUMING, 1_080, 600, 1_500));

    assertThat(TestReport.table(times))
        .endsWith(
            """
            | 1,000 tests without a contract | 1,000 | 50 | 1.00 | 200 | 1.00 |
            | a consumer test of all 40 messages | 1,080 | 600 | 12.00 | 1500 | 7.50 |
            """);
  }

  @ParameterizedTest
  @EnumSource(TestSuite.class)
  void everySuitePasses(TestSuite suite) throws IOException {
    assertThat(TestRunning.run(suite)).isGreaterThan(900);
  }
}
