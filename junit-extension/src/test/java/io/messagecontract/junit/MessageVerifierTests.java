package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.messagecontract.contract.Direction;
import io.messagecontract.schema.SessionNotificationEvents;
import java.nio.file.Path;
import java.util.Map;
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
    assertThat(failure(() -> SESSIONS.documented().strict().assertConforms(sparse)))
        .contains("\"traceId\" is missing");
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

  @Test
  void readsFilesAndDocumentsOfAsyncApi2() {
    String location = "src/test/resources/io/messagecontract/junit/orders-2.yaml";
    String order = "{\"id\": 1}";

    MessageVerifier.forContract(Path.of(location)).assertConforms("OrderPlaced", order);
    for (Direction publishMeans : Direction.values()) {
      MessageVerifier.forContract(location, publishMeans).assertConforms(order);
      MessageVerifier.forContract(Path.of(location), publishMeans).assertConforms(order);
    }
    Throwable failure =
        catchThrowable(() -> MessageVerifier.forContract(Path.of("nowhere/asyncapi.yaml")));
    assertThat(failure).isInstanceOf(IllegalArgumentException.class).hasNoCause();
    Approved.text("missing-contract-file", failure.getMessage());
  }

  @Test
  void identifiesMessagesByTheirHeaders() {
    MessageVerifier orders =
        MessageVerifier.forContract("classpath:/io/messagecontract/junit/header-names.yaml");
    Map<String, String> placed = Map.of("type", "OrderPlaced");

    orders.assertConforms("{\"id\": 1}", placed);
    orders.assertConforms("{\"id\": 1}".getBytes(), placed);
    assertThat(failure(() -> orders.assertConforms("{\"id\": 1}", Map.of())))
        .contains("unidentified-message");
    assertThat(failure(() -> orders.assertConforms("{\"id\": 1}".getBytes(), Map.of("type", "A"))))
        .contains("unknown-message");
  }

  @Test
  void judgesPublishedMessagesByAllThatWasRecorded() {
    PublishedMessages published = SessionMessages.nothingPublished();
    published.record(CREATED);
    published.record("mpv2SessionHistory", CREATED);
    published.record("session", CREATED);
    published.record(DRIFTED);

    SESSIONS.assertConforms(published.all().get(0));
    SESSIONS.assertConforms(published.all().get(1));
    assertThat(failure(() -> SESSIONS.assertConforms(published.all().get(2))))
        .contains("wrong-channel   published message 3");
    assertThat(failure(() -> SESSIONS.onChannel("session").assertConforms(published.all().get(0))))
        .contains("wrong-channel   published message 1");
    assertThat(failure(() -> SESSIONS.documented().assertConforms(published.all().get(3))))
        .contains("expected integer, found string");
  }

  private static String failure(ThrowingCallable call) {
    Throwable failure = catchThrowable(call);
    assertThat(failure).isInstanceOf(AssertionFailedError.class);
    return failure.getMessage();
  }
}
