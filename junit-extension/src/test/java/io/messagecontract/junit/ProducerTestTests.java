package io.messagecontract.junit;

import static io.messagecontract.junit.SessionMessages.conforming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.messagecontract.schema.SessionNotificationEvents;
import io.messagecontract.validate.Strictness;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ProducerTestTests {

  @Test
  void passesIfWhatIsPublishedKeepsTheContract() {
    Jupiter.run(ConformingTestCases.class)
        .testEvents()
        .assertStatistics(s -> s.started(8).succeeded(8));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class ConformingTestCases {

    @ProducerTest("GameSessionCreatedEvent")
    void publishesTexts(PublishedMessages published) {
      Consumer<String> broker = published::record;
      broker.accept(conforming("GameSessionCreatedEvent"));
    }

    @ProducerTest("GameSessionCreatedEvent")
    void publishesBytes(PublishedMessages published) {
      Consumer<byte[]> broker = published::record;
      broker.accept(conforming("GameSessionCreatedEvent").getBytes());
    }

    @ProducerTest("GameSessionCreatedEvent")
    void publishesTextsToChannels(PublishedMessages published) {
      BiConsumer<String, String> broker = published::record;
      broker.accept("mpv2SessionHistory", conforming("GameSessionCreatedEvent"));
    }

    @ProducerTest("GameSessionCreatedEvent")
    void publishesBytesToChannels(PublishedMessages published) {
      BiConsumer<String, byte[]> broker = published::record;
      broker.accept("mpv2SessionHistory", conforming("GameSessionCreatedEvent").getBytes());
    }

    @ProducerTest({"GameSessionCreatedEvent", "PartyCreatedEvent"})
    void publishesSeveral(PublishedMessages published) {
      published.record(conforming("PartyCreatedEvent"));
      published.record(conforming("GameSessionCreatedEvent"));
    }

    @ProducerTest("GameSessionCreatedEvent")
    void publishesMoreThanItPromises(PublishedMessages published) {
      published.record(conforming("PartyCreatedEvent"));
      published.record(conforming("GameSessionCreatedEvent"));
      published.record(conforming("GameSessionCreatedEvent"));
    }

    @ProducerTest(value = "GameSessionCreatedEvent", channel = "mpv2SessionHistory")
    void publishesToTheChannelOfTheTest(PublishedMessages published) {
      published.record(conforming("GameSessionCreatedEvent"));
    }

    @ProducerTest(value = "GameSessionCreatedEvent", strictness = Strictness.DOCUMENTED)
    void publishesLessThanIsDocumented(PublishedMessages published) {
      published.record("{\"name\": \"GameSessionCreatedEvent\"}");
    }
  }

  @Test
  void judgesWhatWasPublishedThroughTheFieldsOfBeforeEach() {
    Jupiter.run(PublisherMadeBeforeEachTestCases.class)
        .testEvents()
        .assertStatistics(s -> s.succeeded(1).failed(1));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class PublisherMadeBeforeEachTestCases {

    private Consumer<String> broker = text -> {};

    @BeforeEach
    void connect(PublishedMessages published) {
      broker = published::record;
    }

    @ProducerTest("GameSessionCreatedEvent")
    void publishes() {
      broker.accept(conforming("GameSessionCreatedEvent"));
    }

    @ProducerTest("PartyCreatedEvent")
    void publishesAnother() {
      broker.accept(conforming("GameSessionCreatedEvent"));
    }
  }

  @Test
  void failsIfNothingIsPublished() {
    Approved.failure("nothing-published", Jupiter.failures(SilentTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class SilentTestCases {

    @ProducerTest({"GameSessionCreatedEvent", "PartyCreatedEvent"})
    void publishesNothing(PublishedMessages published) {}
  }

  @Test
  void failsIfAnotherMessageIsPublished() {
    Approved.failure("another-published", Jupiter.failures(AnotherTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class AnotherTestCases {

    @ProducerTest("GameSessionCreatedEvent")
    void publishesAnother(PublishedMessages published) {
      published.record(conforming("PartyCreatedEvent"));
      published.record(conforming("PartyKickedEvent"));
      published.record(conforming("PartyCreatedEvent"));
    }
  }

  @Test
  void failsIfAnythingElseBreaksTheContract() {
    Approved.failure("another-breaks", Jupiter.failures(AnotherBreaksTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class AnotherBreaksTestCases {

    @ProducerTest("GameSessionCreatedEvent")
    void publishesAnotherThatBreaks(PublishedMessages published) {
      published.record(conforming("GameSessionCreatedEvent"));
      published.record(SessionMessages.withVersionAsString("PartyKickedEvent"));
    }
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    List<Throwable> failures = Jupiter.failures(DriftedTestCases.class);

    Approved.failure("drifted", failures);
    assertThat(failures.get(0)).isInstanceOf(AssertionFailedError.class);
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class DriftedTestCases {

    @ProducerTest({"GameSessionCreatedEvent", "GameSessionEndedEvent"})
    void publishesDrifted(PublishedMessages published) {
      published.record(SessionMessages.withVersionAsString("PartyKickedEvent"));
      published.record(SessionMessages.withUndocumentedField("PartyKickedEvent"));
      published.record(SessionMessages.withoutTraceId("PartyKickedEvent"));
      published.record(conforming("PartyKickedEvent"));
      published.record("session", conforming("PartyKickedEvent"));
      published.record("sessions", conforming("PartyKickedEvent"));
      published.record(conforming("PartyKikedEvent"));
      published.record("{\"name\": \"PartyKickedEvent\"");
      published.record(new byte[] {(byte) 0xC3, 0x28});
      published.record("");
    }
  }

  @Test
  void failsIfTheExpectedMessageWentToAnotherChannel() {
    Approved.failure("wrong-channel", Jupiter.failures(WrongChannelTestCases.class));
  }

  @MessageContract("classpath:/io/messagecontract/junit/orders.yaml")
  static class WrongChannelTestCases {

    @ProducerTest(value = "OrderPlaced", channel = "orders.retry")
    void publishesToOrders(PublishedMessages published) {
      published.record("orders", "{\"id\": 1, \"email\": \"a@b\"}");
    }
  }

  @Test
  void takesTheNameFromTheTestWhereMessagesCarryNone() {
    Jupiter.run(NamelessTestCases.class).testEvents().assertStatistics(s -> s.succeeded(4));
  }

  @MessageContract("classpath:/io/messagecontract/junit/orders.yaml")
  static class NamelessTestCases {

    @ProducerTest("OrderShipped")
    void publishesToNoChannel(PublishedMessages published) {
      published.record("{\"id\": 1, \"parcel\": \"p\"}");
    }

    @ProducerTest("OrderShipped")
    void publishesToItsChannel(PublishedMessages published) {
      published.record("orders", "{\"id\": 1, \"parcel\": \"p\"}");
    }

    @ProducerTest(value = "OrderPlaced", channel = "orders.retry")
    void publishesToTheChannelOfTheTest(PublishedMessages published) {
      published.record("{\"id\": 1, \"email\": \"a@b\"}");
    }

    @ProducerTest("OrderPaid")
    void publishesWhatItsChannelTells(PublishedMessages published) {
      published.record("payments", "{\"id\": 1}");
    }
  }

  @Test
  void failsIfNothingTellsWhichMessageWasPublished() {
    Approved.failure("nameless", Jupiter.failures(TwoNamelessTestCases.class));
  }

  @MessageContract("classpath:/io/messagecontract/junit/orders.yaml")
  static class TwoNamelessTestCases {

    @ProducerTest({"OrderShipped", "OrderPaid"})
    void publishesTwo(PublishedMessages published) {
      published.record("payments", "{\"id\": 1}");
      published.record("orders", "{\"id\": 1, \"parcel\": \"p\"}");
    }
  }

  @Test
  void identifiesMessagesByTheirHeaders() {
    Jupiter.run(HeaderTestCases.class).testEvents().assertStatistics(s -> s.succeeded(1).failed(1));
  }

  @MessageContract("classpath:/io/messagecontract/junit/header-names.yaml")
  static class HeaderTestCases {

    @ProducerTest("OrderShipped")
    void saysItsName(PublishedMessages published) {
      published.record("orders", "{\"id\": 1, \"parcel\": \"p\"}", Map.of("type", "OrderShipped"));
    }

    @ProducerTest("OrderShipped")
    void saysAnotherName(PublishedMessages published) {
      published.record("orders", "{\"id\": 1}", Map.of("type", "OrderPlaced"));
    }
  }

  @Test
  void leavesTestsThatFailByThemselvesAlone() {
    Jupiter.run(FailingByItselfTestCases.class)
        .testEvents()
        .assertStatistics(s -> s.failed(1).aborted(1));
    assertThat(Jupiter.failures(FailingByItselfTestCases.class))
        .extracting(Throwable::getMessage)
        .containsExactly("my own");
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class FailingByItselfTestCases {

    @ProducerTest("GameSessionCreatedEvent")
    void fails(PublishedMessages published) {
      throw new AssertionError("my own");
    }

    @ProducerTest("GameSessionCreatedEvent")
    void isAborted(PublishedMessages published) {
      assumeTrue(false);
    }
  }

  @Test
  void tellsWhatWasWrongWithMessagesBesideTheTestsOwnFailure() {
    Throwable failure = Jupiter.failures(FailingTestCases.class).get(0);

    assertThat(failure).hasMessage("the test itself");
    assertThat(failure.getSuppressed())
        .anySatisfy(breach -> assertThat(breach).hasMessageContaining("1 breaks the contract"));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class FailingTestCases {

    @ProducerTest("PartyBanEvent")
    void publishes(PublishedMessages published) {
      published.record("{\"name\": \"PartyBanEvent\"}");
      throw new IllegalStateException("the test itself");
    }
  }
}
