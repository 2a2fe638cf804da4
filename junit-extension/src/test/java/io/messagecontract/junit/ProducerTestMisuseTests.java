package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.schema.SessionNotificationEvents;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void saysThatNothingIsPublishedBeforeAllTests() {
    Approved.failure("published-in-plain-test", Jupiter.failures(BeforeAllTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class BeforeAllTestCases {
    @BeforeAll
    static void connect(PublishedMessages published) {}

    @ProducerTest("PartyBanEvent")
    void publishes() {}
  }

  /** Jupiter runs such a method as both; each run says so. */
  @Test
  void saysThatItIsAKindOfTestByItself() {
    for (Class<?> type : List.of(RepeatedTestCases.class, ParameterizedTestCases.class)) {
      List<Throwable> failures = Jupiter.failures(type);

      assertThat(failures).isNotEmpty();
      failures.forEach(
          failure ->
              Approved.text(
                  "two-kinds", failure.getMessage().replace(type.getSimpleName(), "TestCases")));
    }
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class RepeatedTestCases {
    @ProducerTest("PartyBanEvent")
    @RepeatedTest(2)
    void publishes(PublishedMessages published) {
      throw new AssertionError("must not run");
    }
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class ParameterizedTestCases {
    @ParameterizedTest
    @ProducerTest("PartyBanEvent")
    @ValueSource(strings = {"a", "b"})
    void publishes(String value, PublishedMessages published) {
      throw new AssertionError("must not run");
    }
  }
}
