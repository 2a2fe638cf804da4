package io.messagecontract.junit;

import static io.messagecontract.junit.SessionMessages.conforming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** Published messages, found by their name. */
class NamedMessagesTests {

  private final PublishedMessages published = SessionMessages.nothingPublished();

  @Test
  void areIdentifiedAsTheContractSaysThoughTheyBreakIt() {
    published.record(conforming("PartyKickedEvent"));
    published.record("nowhere", conforming("PartyBanEvent"));
    published.record(SessionMessages.withVersionAsString("PartyBanEvent"));
    published.record("[]");

    PublishedMessage message = published.single("PartyBanEvent");
    assertThat(message).isSameAs(published.all().get(2));
    assertThat(published.all("PartyBanEvent")).containsExactly(message);
    assertThat(published.all("PartyLeftEvent")).isEmpty();
    published.record(conforming("PartyBanEvent"));
    assertThat(published.all("PartyBanEvent")).containsExactly(message, published.all().get(4));
  }

  @Test
  void sayHowManyThereAreAndWhatElse() {
    Approved.text("single-of-nothing", failure(() -> published.single("PartyBanEvent")));
    published.record(conforming("PartyKickedEvent"));
    Approved.text("single-of-others", failure(() -> published.single("PartyBanEvent")));
    published.record(conforming("PartyBanEvent"));
    published.record(conforming("PartyBanEvent"));
    published.record(conforming("PartyBanEvnt"));
    Approved.text("single-of-several", failure(() -> published.single("PartyBanEvent")));
  }

  @Test
  void sayThatTheContractDoesNotKnowTheName() {
    published.record(conforming("PartyBanEvent"));

    Approved.text("single-of-unknown", failure(() -> published.single("PartyBanEvnt")));
    Approved.text("single-of-unknown", failure(() -> published.all("PartyBanEvnt")));
  }

  @Test
  void areFoundByTheNamesOfTheTestAndOfTheHeaders() {
    Jupiter.run(NamelessTestCases.class, HeaderTestCases.class)
        .testEvents()
        .assertStatistics(s -> s.started(2).succeeded(2));
  }

  @MessageContract("classpath:/io/messagecontract/junit/orders.yaml")
  static class NamelessTestCases {

    @ProducerTest("OrderShipped")
    void publishes(PublishedMessages published) {
      published.record("orders", "{\"id\": 1, \"parcel\": \"p\"}");
      assertThat(published.single("OrderShipped").at("/parcel")).isEqualTo("p");
    }
  }

  @MessageContract("classpath:/io/messagecontract/junit/header-names.yaml")
  static class HeaderTestCases {

    @ProducerTest({"OrderShipped", "OrderPlaced"})
    void publishes(PublishedMessages published) {
      published.record("orders", "{\"id\": 1, \"parcel\": \"p\"}", Map.of("type", "OrderShipped"));
      published.record("orders", "{\"id\": 2}", Map.of("type", "OrderPlaced"));
      assertThat(published.single("OrderPlaced").at("/id")).isEqualTo(2);
      assertThat(List.copyOf(published.all("OrderShipped"))).hasSize(1);
    }
  }

  private static String failure(ThrowingCallable call) {
    Throwable failure = catchThrowable(call);
    assertThat(failure).isInstanceOf(AssertionFailedError.class);
    return failure.getMessage();
  }
}
