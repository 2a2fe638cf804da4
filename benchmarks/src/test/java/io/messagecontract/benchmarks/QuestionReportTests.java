package io.messagecontract.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionReportTests {

  @Test
  void everyQuestionIsARow() {
    List<QuestionTimes> times =
        List.of(
            new QuestionTimes("parse", "", 2, 30),
            new QuestionTimes("validate", "", 0.05, 4),
            new QuestionTimes("nothing", "included", 0.5, 60));

    assertThat(QuestionReport.table(times))
        .endsWith(
            """
            | --- | --- | ---: | ---: | ---: | ---: |
            | parse |  | 2.000 | 1.000 | 40 | 30 |
            | validate |  | 0.050 | 0.025 | 1 | 4 |
            | nothing | included | 0.500 | 0.250 | 10 | 60 |
            """);
  }

  @Test
  void timesThatWereNotMeasuredAreRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new QuestionTimes("nothing", "included", Double.NaN, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new QuestionTimes("nothing", "included", 1, 0));
  }
}
