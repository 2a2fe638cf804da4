package io.messagecontract.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapReportTests {

  @Test
  void tellsBytesOfOneMessage() {
    assertThat(HeapReport.row(4_000, 8_920_000, 9_720_000))
        .isEqualTo("| 4,000 | 2,230 | 2,430 |\n");
  }
}
