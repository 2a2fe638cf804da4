package io.messagecontract.benchmarks.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictOfRecordingTests {

  @Test
  void allLinesAreValid() throws Exception {
    VerdictOfRecording recording = new VerdictOfRecording();
    recording.write(20);

    assertThat(recording.judged()).isEqualTo(20);
    assertThat(recording.networknt()).isEqualTo(20);
    assertThat(recording.tokens())
        .isEqualTo(20 * new Tokens().count(SessionMessage.TYPICAL.bytes()));
    recording.delete();
  }
}
