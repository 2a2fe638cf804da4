package io.messagecontract.examples.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.junit.ConsumerTest;
import io.messagecontract.junit.MessageContract;
import io.messagecontract.junit.MessageVerifier;
import io.messagecontract.junit.ReceivedMessage;
import io.messagecontract.sample.SampleKind;
import io.messagecontract.schema.SessionNotificationEvents;
import java.util.List;
import org.junit.jupiter.api.Test;

@MessageContract(SessionNotificationEvents.LOCATION)
class SessionHistoryListenerTests {

  private final SessionHistory history = new SessionHistory();
  private final SessionHistoryListener listener = new SessionHistoryListener(history);

  @ConsumerTest(channel = "mpv2SessionHistory")
  void copesWithAllThatTheContractAllows(ReceivedMessage message) {
    listener.onMessage(message.bytes());
  }

  @ConsumerTest(
      message = {"GameSessionKickedEvent", "PartyKickedEvent"},
      kind = SampleKind.EXAMPLE)
  void keepsWhoWasTold(ReceivedMessage message) {
    listener.onMessage(message.bytes());

    assertThat(history.of("string"))
        .containsExactly(new SessionHistory.Entry(message.message(), "string", List.of("string")));
  }

  @Test
  void copesWithAnEventOfWhichNothingButTheNameIsSent(MessageVerifier verifier) {
    String json = "{\"name\": \"PartyBanEvent\"}";
    verifier.documented().assertConforms(json);

    listener.onMessage(json.getBytes(UTF_8));

    assertThat(history.of("unknown")).hasSize(1);
  }

  @Test
  void refusesWhatIsNotAnEvent() {
    assertThatThrownBy(() -> listener.onMessage("{\"payload\": 1}".getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
