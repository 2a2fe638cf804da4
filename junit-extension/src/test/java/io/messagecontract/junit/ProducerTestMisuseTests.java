package io.messagecontract.junit;

import io.messagecontract.schema.SessionNotificationEvents;
import org.junit.jupiter.api.Test;

/** What a {@link ProducerTest} says instead of running. */
class ProducerTestMisuseTests {

  @Test
  void saysEveryMessageThatTheChannelDoesNotHave() {
    Approved.failure(
        "producer-of-unknown-messages", Jupiter.failures(UnknownMessageTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class UnknownMessageTestCases {
    @ProducerTest(
        value = {"GameSessionCreatedEvnt", "GameSessionEndedEvent", "onPartyCreated"},
        channel = "mpv2SessionHistory")
    void publishes(PublishedMessages published) {
      throw new AssertionError("must not run");
    }
  }

  @Test
  void saysThatTheContractHasNoSuchChannel() {
    Approved.failure(
        "producer-on-unknown-channel", Jupiter.failures(UnknownChannelTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class UnknownChannelTestCases {
    @ProducerTest(value = "OnSessionEnded", channel = "sessionEvents")
    void publishes(PublishedMessages published) {
      throw new AssertionError("must not run");
    }
  }

  @Test
  void saysThatItExpectsNothing() {
    Approved.failure("producer-of-no-message", Jupiter.failures(NoMessageTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class NoMessageTestCases {
    @ProducerTest({})
    void publishes(PublishedMessages published) {
      throw new AssertionError("must not run");
    }
  }

  @Test
  void saysThatTheClassNamesNoContract() {
    Approved.failure("producer-without-contract", Jupiter.failures(NoContractTestCases.class));
  }

  static class NoContractTestCases {
    @ProducerTest("OrderPlaced")
    void publishes(PublishedMessages published) {
      throw new AssertionError("must not run");
    }
  }

  @Test
  void saysThatPlainTestsPublishNothing() {
    Approved.failure("published-in-plain-test", Jupiter.failures(PlainTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class PlainTestCases {
    @Test
    void publishes(PublishedMessages published) {
      throw new AssertionError("must not run");
    }
  }

  @Test
  void saysThatConstructorsBelongToNoTestYet() {
    Approved.failure("published-in-constructor", Jupiter.failures(ConstructorTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class ConstructorTestCases {
    ConstructorTestCases(PublishedMessages published) {}

    @ProducerTest("PartyBanEvent")
    void publishes() {}
  }
}
