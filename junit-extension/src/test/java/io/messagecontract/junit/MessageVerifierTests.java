package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.messagecontract.schema.SessionNotificationEvents;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class MessageVerifierTests {

  private static final MessageVerifier SESSIONS =
      MessageVerifier.forContract(SessionNotificationEvents.LOCATION);
  private static final MessageVerifier ORDERS =
      MessageVerifier.forContract("classpath:/io/messagecontract/junit/orders.yaml");
  private static final String CREATED = SessionMessages.conforming("GameSessionCreatedEvent");
  private static final String DRIFTED =
      SessionMessages.withVersionAsString("GameSessionCreatedEvent");

  @Test
  void acceptsMessagesThatKeepTheContract() {
    SESSIONS.assertConforms(CREATED);
    SESSIONS.assertConforms(CREATED.getBytes());
    SESSIONS.assertConforms("GameSessionCreatedEvent", CREATED);
    SESSIONS.assertConforms("GameSessionCreatedEvent", CREATED.getBytes());
    SESSIONS.onChannel("mpv2SessionHistory").assertConforms(CREATED);
  }

  @Test
  void saysHowAMessageBreaksTheContract() {
    Approved.text("verifier", failure(() -> SESSIONS.assertConforms(DRIFTED)));
    Approved.text("verifier", failure(() -> SESSIONS.assertConforms(DRIFTED.getBytes())));
    Approved.text(
        "verifier", failure(() -> SESSIONS.assertConforms("GameSessionCreatedEvent", DRIFTED)));
    Approved.text(
        "verifier",
        failure(() -> SESSIONS.assertConforms("GameSessionCreatedEvent", DRIFTED.getBytes())));
  }

  @Test
  void saysWhichMessageTheContractDoesNotHave() {
    Approved.text(
        "verifier-of-unknown-message",
        failure(() -> SESSIONS.assertConforms("PartyBanEvnt", CREATED)));
  }

  @Test
  void asksForEveryDocumentedPropertyUnlessToldOtherwise() {
    String sparse = "{\"name\": \"PartyBanEvent\", \"unknown\": 1}";

    assertThat(failure(() -> SESSIONS.assertConforms(sparse)))
        .contains("\"traceId\" is missing")
        .contains("\"unknown\" is not documented");
    assertThatCode(() -> SESSIONS.documented().assertConforms(sparse)).doesNotThrowAnyException();
    assertThat(failure(() -> SESSIONS.documented().assertConforms(DRIFTED)))
        .contains("expected integer, found string");
  }

  @Test
  void tellsMessagesApartByTheirChannel() {
    String paid = "{\"id\": 1}";

    assertThat(failure(() -> ORDERS.assertConforms(paid))).contains("unidentified-message");
    assertThatCode(() -> ORDERS.onChannel("payments").assertConforms(paid))
        .doesNotThrowAnyException();
    assertThat(failure(() -> ORDERS.onChannel("payments").assertConforms("OrderShipped", paid)))
        .contains("wrong-channel");
    assertThat(failure(() -> ORDERS.onChannel("payments").documented().assertConforms("[]")))
        .contains("OrderPaid");
  }

  @Test
  void saysWhyAContractCannotBeUsed() {
    Throwable failure = catchThrowable(() -> MessageVerifier.forContract("nowhere/asyncapi.yaml"));

    assertThat(failure).isInstanceOf(IllegalArgumentException.class).hasNoCause();
    Approved.text("missing-contract-file", failure.getMessage());
  }

  private static String failure(ThrowingCallable call) {
    Throwable failure = catchThrowable(call);
    assertThat(failure).isInstanceOf(AssertionFailedError.class);
    return failure.getMessage();
  }
}
