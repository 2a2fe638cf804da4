package io.messagecontract.benchmarks.verdict;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages are as large as it is said, and all judges agree that they are valid. */
class SessionMessageTests {

  @ParameterizedTest
  @CsvSource({"SMALL, 400", "TYPICAL, 1300", "LARGE, 9000"})
  void sizesAreTrue(SessionMessage message, int size) {
    assertThat(message.bytes()).hasSizeBetween(size * 95 / 100, size * 105 / 100);
  }

  @ParameterizedTest
  @EnumSource(SessionMessage.class)
  void allJudgesAcceptIt(SessionMessage message) throws IOException {
    VerdictOfValid verdict = new VerdictOfValid();
    verdict.message = message;
    verdict.prepare();

    assertThat(verdict.networknt()).isEmpty();
    assertThat(List.of(verdict.known(), verdict.met(), verdict.any()))
        .allSatisfy(
            result -> {
              assertThat(result.findings()).isEmpty();
              assertThat(result.message().orElseThrow().id()).isEqualTo(message.id());
            });
    assertThat(verdict.tree()).isNotEmpty();
    assertThat(verdict.tokens()).isGreaterThan(20);
  }

  @Test
  void numbersChangeIdentifiersAndNotTheLength() {
    assertThat(SessionMessage.TYPICAL.text(99_999))
        .isNotEqualTo(SessionMessage.TYPICAL.text(0))
        .hasSameSizeAs(SessionMessage.TYPICAL.text(0));
  }

  @Test
  void thePeerAssertsFormats() throws IOException {
    String wrong = SessionMessage.TYPICAL.text(0).replace("2026-01-02T", "2026-13-02T");

    assertThat(Networknt.ofSession(true).errors(wrong.getBytes(UTF_8)))
        .extracting(Error::getKeyword)
        .containsExactly("format");
  }
}
