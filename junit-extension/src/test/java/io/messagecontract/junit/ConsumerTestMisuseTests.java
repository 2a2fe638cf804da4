package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.sample.SampleKind;
import io.messagecontract.schema.SessionNotificationEvents;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What a {@link ConsumerTest} says instead of running: it never passes without a run. */
class ConsumerTestMisuseTests {

  @Test
  void saysThatTheContractHasNoSuchChannel() {
    Approved.failure(
        "consumer-on-unknown-channel", Jupiter.failures(UnknownChannelTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class UnknownChannelTestCases {
    @ConsumerTest(channel = "mpv2SessionHistroy")
    void copesWith(ReceivedMessage message) {
      throw new AssertionError("must not run");
    }
  }

  @Test
  void saysEveryMessageThatTheChannelDoesNotHave() {
    Approved.failure(
        "consumer-of-unknown-messages", Jupiter.failures(UnknownMessageTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class UnknownMessageTestCases {
    @ConsumerTest(
        channel = "session",
        message = {"onPartyCreate", "PartyCreatedEvent", "onPartyCreated"})
    void copesWith(ReceivedMessage message) {
      throw new AssertionError("must not run");
    }
  }

  @Test
  void saysWhichMessagesHaveNoExample() {
    Approved.failure("consumer-without-example", Jupiter.failures(NoExampleTestCases.class));
  }

  @MessageContract("classpath:/io/messagecontract/junit/orders.yaml")
  static class NoExampleTestCases {
    @ConsumerTest(
        kind = SampleKind.EXAMPLE,
        message = {"OrderPlaced", "OrderPaid", "OrderCancelled"})
    void copesWith(ReceivedMessage message) {
      throw new AssertionError("must not run");
    }
  }

  @Test
  void saysThatTheChannelHasNoExample() {
    Approved.failure("consumer-without-examples", Jupiter.failures(NoExamplesTestCases.class));
  }

  @MessageContract("classpath:/io/messagecontract/junit/orders.yaml")
  static class NoExamplesTestCases {
    @ConsumerTest(kind = SampleKind.EXAMPLE, channel = "payments")
    void copesWith(ReceivedMessage message) {
      throw new AssertionError("must not run");
    }
  }

  @Test
  void saysThatNoSampleIsInvalidWhereEverythingIsAllowed() {
    Approved.failure(
        "consumer-of-nothing-invalid", Jupiter.failures(NothingInvalidTestCases.class));
  }

  @MessageContract("classpath:/io/messagecontract/junit/anything.yaml")
  static class NothingInvalidTestCases {
    @ConsumerTest(invalid = true)
    void rejects(ReceivedMessage message) {
      throw new AssertionError("must not run");
    }
  }

  @Test
  void saysThatValidAndInvalidSamplesAreTestedApart() {
    Approved.failure("consumer-of-kinds-and-invalid", Jupiter.failures(KindsTestCases.class));
    Approved.failure("consumer-of-invalid-kind", Jupiter.failures(InvalidKindTestCases.class));
    Approved.failure("consumer-expecting-of-valid", Jupiter.failures(ExpectingTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class KindsTestCases {
    @ConsumerTest(kind = SampleKind.ABSENT, invalid = true)
    void rejects(ReceivedMessage message) {}
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class InvalidKindTestCases {
    @ConsumerTest(kind = {SampleKind.ABSENT, SampleKind.INVALID})
    void copesWith(ReceivedMessage message) {}
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class ExpectingTestCases {
    @ConsumerTest(expect = Expectation.IGNORE)
    void copesWith(ReceivedMessage message) {}
  }

  @Test
  void saysWhichKindsOfSamplesThereAre() {
    Approved.failure(
        "bad-sample-kinds",
        Jupiter.failures(
            Map.of("message-contract.sample-kinds", "example, bundary"), AnyKindTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class AnyKindTestCases {
    @ConsumerTest
    void copesWith(ReceivedMessage message) {}
  }

  @Test
  void saysThatAConsumerTestIsNoOtherKindOfTest() {
    assertThat(Jupiter.failures(RepeatedTestCases.class))
        .anySatisfy(
            failure ->
                assertThat(failure)
                    .hasMessageContaining("is @ConsumerTest and another kind of test"));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class RepeatedTestCases {
    @ConsumerTest(message = "PartyBanEvent")
    @RepeatedTest(2)
    void copesWith(ReceivedMessage message) {
      throw new AssertionError("must not run");
    }
  }

  @Test
  void saysWhichExamplesBreakTheirSchema() {
    Approved.failure("consumer-of-wrong-examples", Jupiter.failures(WrongExamplesTestCases.class));
  }

  @MessageContract("classpath:/io/messagecontract/junit/wrong-examples.yaml")
  static class WrongExamplesTestCases {
    @ConsumerTest
    void copesWith(ReceivedMessage message) {
      throw new AssertionError("must not run");
    }
  }

  @Test
  void saysThatTheTestDoesNotLookAtWhatItReceives() {
    Approved.failure("consumer-that-does-not-look", Jupiter.failures(NotLookingTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class NotLookingTestCases {
    @ConsumerTest
    void copes() {}
  }

  @Test
  void saysThatTheClassNamesNoContract() {
    Approved.failure("consumer-without-contract", Jupiter.failures(NoContractTestCases.class));
  }

  static class NoContractTestCases {
    @ConsumerTest
    void copesWith(ReceivedMessage message) {
      throw new AssertionError("must not run");
    }
  }

  @Test
  void saysThatPlainTestsReceiveNothing() {
    Approved.failure("received-in-plain-test", Jupiter.failures(PlainTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class PlainTestCases {
    @Test
    void copesWith(ReceivedMessage message) {
      throw new AssertionError("must not run");
    }
  }

  @Test
  void saysThatConstructorsBelongToNoRunYet() {
    Approved.failure("received-in-constructor", Jupiter.failures(ConstructorTestCases.class));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class ConstructorTestCases {
    ConstructorTestCases(ReceivedMessage message) {}

    @ConsumerTest(kind = SampleKind.EXAMPLE, message = "PartyBanEvent")
    void copesWith(ReceivedMessage message) {}
  }
}
