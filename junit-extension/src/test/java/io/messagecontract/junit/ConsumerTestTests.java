package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.messagecontract.contract.Contract;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.sample.SampleKind;
import io.messagecontract.schema.SessionNotificationEvents;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsumerTestTests {

  /** What the fixtures have met; one fixture serves one test. */
  private static final Queue<ReceivedMessage> ALL = new ConcurrentLinkedQueue<>();

  private static final Queue<ReceivedMessage> HEADERS = new ConcurrentLinkedQueue<>();
  private static final Queue<ReceivedMessage> BEFORE_EACH = new ConcurrentLinkedQueue<>();

  @Test
  void deliversEveryDocumentedExampleOfTheSessionContract() {
    Jupiter.run(AllTestCases.class).testEvents().assertStatistics(s -> s.started(40).succeeded(40));

    Contract contract =
        ContractLoader.load(
            SessionNotificationEvents.LOCATION, ConsumerTestTests.class.getClassLoader());
    MessageValidator validator = new MessageValidator(contract);
    assertThat(ALL)
        .extracting(ReceivedMessage::channel, ReceivedMessage::message)
        .containsExactlyElementsOf(
            contract.messages().stream()
                .map(message -> tuple(message.id().channel(), message.id().name()))
                .toList());
    for (ReceivedMessage message : ALL) {
      ValidationResult result = validator.validate(Target.any(), message.bytes());
      assertThat(result.findings()).isEmpty();
      assertThat(result.message().orElseThrow().id().name()).isEqualTo(message.message());
      assertThat(message.headers()).isEmpty();
      assertThat(message.text()).isEqualTo(new String(message.bytes(), StandardCharsets.UTF_8));
    }
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class AllTestCases {

    @ConsumerTest(kind = SampleKind.EXAMPLE)
    void copesWith(ReceivedMessage message) {
      ALL.add(message);
    }
  }

  @Test
  void selectsByChannelAndByMessage() {
    assertThat(Jupiter.displayNames(Jupiter.run(ChannelTestCases.class)))
        .containsExactly("sessionNotification · documented example");
    assertThat(Jupiter.displayNames(Jupiter.run(MessageTestCases.class)))
        .containsExactly(
            "GameSessionKickedEvent · documented example", "PartyBanEvent · documented example");
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class ChannelTestCases {

    @ConsumerTest(kind = SampleKind.EXAMPLE, channel = "sessionNotification")
    void copesWith(ReceivedMessage message) {}
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class MessageTestCases {

    @ConsumerTest(
        kind = SampleKind.EXAMPLE,
        channel = "mpv2SessionHistory",
        message = {"PartyBanEvent", "GameSessionKickedEvent"})
    void copesWith(ReceivedMessage message) {}
  }

  @Test
  void namesTheRunsAfterExamplesAndSharedMessagesAfterTheirChannelToo() {
    assertThat(Jupiter.displayNames(Jupiter.run(OrdersTestCases.class)))
        .containsExactly(
            "OrderPlaced on orders · smallest order",
            "OrderPlaced on orders · documented example 2",
            "OrderShipped · documented example",
            "OrderPlaced on orders.retry · smallest order",
            "OrderPlaced on orders.retry · documented example 2");
    assertThat(Jupiter.displayNames(Jupiter.run(ChannelKeyTestCases.class)))
        .containsExactly(
            "OrderPlaced on orders.retry · smallest order",
            "OrderPlaced on orders.retry · documented example 2");
  }

  @MessageContract("classpath:/io/messagecontract/junit/orders.yaml")
  static class OrdersTestCases {

    @ConsumerTest(kind = SampleKind.EXAMPLE)
    void copesWith(ReceivedMessage message) {}
  }

  @MessageContract("classpath:/io/messagecontract/junit/orders.yaml")
  static class ChannelKeyTestCases {

    @ConsumerTest(kind = SampleKind.EXAMPLE, channel = "ordersRetry")
    void copesWith(ReceivedMessage message) {}
  }

  @Test
  void handsTheNameOverInTheHeadersWhereTheContractSaysSo() {
    Jupiter.run(HeaderTestCases.class);

    assertThat(HEADERS)
        .extracting(ReceivedMessage::headers, ReceivedMessage::text)
        .containsExactly(
            tuple(Map.of("type", "OrderPlaced"), "{\"id\":1}"),
            tuple(Map.of("type", "OrderShipped"), "{\"id\":2,\"parcel\":\"p\"}"));
  }

  @MessageContract("classpath:/io/messagecontract/junit/header-names.yaml")
  static class HeaderTestCases {

    @ConsumerTest(kind = SampleKind.EXAMPLE)
    void copesWith(ReceivedMessage message) {
      HEADERS.add(message);
    }
  }

  @Test
  void handsTheMessageToBeforeEachAndVerifiersToTheTest() {
    Jupiter.run(BeforeEachTestCases.class).testEvents().assertStatistics(s -> s.succeeded(1));
    assertThat(BEFORE_EACH).extracting(ReceivedMessage::message).containsExactly("OnSessionEnded");
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class BeforeEachTestCases {

    @BeforeEach
    void remember(ReceivedMessage message) {
      BEFORE_EACH.add(message);
    }

    @ConsumerTest(kind = SampleKind.EXAMPLE, channel = "sessionEvent")
    void copesWith(ReceivedMessage message, MessageVerifier verifier) {
      verifier.assertConforms(message.message(), message.text());
    }
  }

  @Test
  void failsOnlyTheRunsThatTheConsumerDoesNotCopeWith() {
    List<Throwable> failures = Jupiter.failures(BrokenConsumerTestCases.class);

    assertThat(failures)
        .extracting(Throwable::getMessage)
        .containsExactly("PartyLeftEvent · documented example");
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class BrokenConsumerTestCases {

    @ConsumerTest(kind = SampleKind.EXAMPLE)
    void copesWith(ReceivedMessage message) {
      if (message.text().contains("PartyLeftEvent")) {
        throw new IllegalStateException(message.toString());
      }
    }
  }
}
