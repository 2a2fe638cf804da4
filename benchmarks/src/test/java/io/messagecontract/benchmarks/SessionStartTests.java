package io.messagecontract.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.document.DocumentException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What starts, judges: both sides every message, and all are valid. */
class SessionStartTests {

  private final SessionStart start = new SessionStart();

  @Test
  void allMessagesAreJudgedAndValid() {
    assertThat(start.load().messages()).hasSize(40);
    assertThat(start.one()).isEqualTo(1);
    assertThat(start.all()).isEqualTo(40);
  }

  @Test
  void thePeersReadTheSame() throws IOException, DocumentException {
    assertThat(start.plainOne()).isEqualTo(1);
    assertThat(start.plainAll()).isEqualTo(40);
    assertThat(start.parse()).hasSize(4);
    assertThat(start.events()).isGreaterThan(1_000);
  }
}
