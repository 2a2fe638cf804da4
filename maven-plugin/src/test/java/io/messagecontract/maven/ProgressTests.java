package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTests {

  @Test
  void speaksLessAndLessOften() {
    RecordedLog log = new RecordedLog();
    Progress progress = new Progress(log);
    for (int messages = 1; messages <= 2_500_000; messages++) {
      progress.reached(messages, "a.ndjson");
    }
    assertThat(log.lines)
        .containsExactly(
            "[INFO] 100,000 messages so far, now in a.ndjson",
            "[INFO] 200,000 messages so far, now in a.ndjson",
            "[INFO] 500,000 messages so far, now in a.ndjson",
            "[INFO] 1,000,000 messages so far, now in a.ndjson",
            "[INFO] 2,000,000 messages so far, now in a.ndjson");
  }

  @Test
  void saysTheSameWhereManyMessagesComeAtOnce() {
    RecordedLog log = new RecordedLog();
    Progress progress = new Progress(log);
    progress.reached(99_999, "a.ndjson");
    progress.reached(250_000, "b.ndjson");
    progress.reached(500_000, "c.ndjson");
    assertThat(log.lines)
        .containsExactly(
            "[INFO] 100,000 messages so far, now in b.ndjson",
            "[INFO] 200,000 messages so far, now in b.ndjson",
            "[INFO] 500,000 messages so far, now in c.ndjson");
  }
}
