package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Direction;
import io.messagecontract.sample.SampleKind;
import io.messagecontract.schema.SessionNotificationEvents;
import io.messagecontract.validate.Strictness;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Configuration parameters of JUnit, and how annotations and defaults stand to them. */
class ConfigurationTests {

  private static final String CONTRACT = "message-contract.contract";
  private static final String PUBLISH_MEANS = "message-contract.publish-means";
  private static final String STRICTNESS = "message-contract.strictness";
  private static final String ORDERS = "classpath:/io/messagecontract/junit/orders.yaml";
  private static final String ORDERS_2 = "classpath:/io/messagecontract/junit/orders-2.yaml";
  private static final String SPARSE = "{\"id\": 1}";

  @Test
  void nameTheContractWhereNoAnnotationDoes() {
    Jupiter.run(
            Map.of(CONTRACT, ORDERS),
            WithoutAnnotationTestCases.class,
            EmptyAnnotationTestCases.class,
            OwnContractTestCases.class)
        .testEvents()
        .assertStatistics(s -> s.started(6).succeeded(6));
  }

  static class WithoutAnnotationTestCases {

    @ProducerTest("OrderCancelled")
    void publishes(PublishedMessages published, MessageVerifier verifier) {
      published.record("orders", SPARSE);
      verifier.assertConforms("OrderCancelled", SPARSE);
    }

    @ConsumerTest(kind = SampleKind.EXAMPLE, message = "OrderShipped")
    void copesWith(ReceivedMessage message, MessageVerifier verifier) {
      verifier.assertConforms("OrderShipped", message.text());
    }

    @Nested
    class Inner {

      @ProducerTest("OrderCancelled")
      void publishes(PublishedMessages published) {
        published.record("orders", SPARSE);
      }
    }
  }

  @MessageContract
  static class EmptyAnnotationTestCases {

    @Test
    void verifies(MessageVerifier verifier) {
      verifier.assertConforms("OrderCancelled", SPARSE);
    }
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class OwnContractTestCases {

    @Test
    void verifies(MessageVerifier verifier) {
      verifier.assertConforms(SessionMessages.conforming("PartyBanEvent"));
    }

    @Nested
    @MessageContract
    class Inner {

      @Test
      void verifies(MessageVerifier verifier) {
        verifier.assertConforms("OrderCancelled", SPARSE);
      }
    }
  }

  @Test
  void nameNoContractIfTheyAreEmpty() {
    Approved.failure(
        "no-contract-at-all",
        Jupiter.failures(Map.of(CONTRACT, " "), EmptyAnnotationTestCases.class));
    assertThat(
            Jupiter.failures(
                Map.of(CONTRACT, "nowhere/asyncapi.yaml"), EmptyAnnotationTestCases.class))
        .extracting(Throwable::getMessage)
        .singleElement()
        .asString()
        .startsWith("The contract \"nowhere/asyncapi.yaml\" cannot be used:");
  }

  @Test
  void tellHowMuchIsAskedUnlessAnAnnotationDoes() {
    Jupiter.run(StrictnessTestCases.class).testEvents().assertStatistics(s -> s.failed(3));
    assertThat(failedWith(Map.of(STRICTNESS, "documented"))).containsExactly("asksForMore()");
    assertThat(failedWith(Map.of(STRICTNESS, " Strict ")))
        .containsExactlyInAnyOrder("asks()", "asksForMore()", "verifies(MessageVerifier)");
  }

  private static List<String> failedWith(Map<String, String> parameters) {
    return Jupiter.run(parameters, StrictnessTestCases.class).testEvents().failed().stream()
        .map(event -> event.getTestDescriptor().getDisplayName())
        .map(name -> name.replace("(PublishedMessages)", "()"))
        .toList();
  }

  @MessageContract(ORDERS)
  static class StrictnessTestCases {

    @ProducerTest("OrderShipped")
    void asks(PublishedMessages published) {
      published.record(SPARSE);
    }

    @ProducerTest(value = "OrderShipped", strictness = Strictness.STRICT)
    void asksForMore(PublishedMessages published) {
      published.record(SPARSE);
    }

    @ProducerTest(value = "OrderShipped", strictness = Strictness.DOCUMENTED)
    void asksForLess(PublishedMessages published) {
      published.record(SPARSE);
    }

    @Test
    void verifies(MessageVerifier verifier) {
      verifier.assertConforms("OrderShipped", SPARSE);
    }

    @Test
    void verifiesLess(MessageVerifier verifier) {
      verifier.documented().assertConforms("OrderShipped", SPARSE);
    }
  }

  @Test
  void tellWhatPublishMeansUnlessAnAnnotationDoes() {
    Jupiter.run(ReceivingTestCases.class).testEvents().assertStatistics(s -> s.succeeded(1));
    Jupiter.run(Map.of(PUBLISH_MEANS, "send"), SendingTestCases.class, SaidTestCases.class)
        .testEvents()
        .assertStatistics(s -> s.succeeded(2));
  }

  @ExtendWith(ReceivesExtension.class)
  @MessageContract(ORDERS_2)
  static class ReceivingTestCases {
    @Test
    void runs() {}
  }

  @ExtendWith(SendsExtension.class)
  @MessageContract(ORDERS_2)
  static class SendingTestCases {
    @Test
    void runs() {}
  }

  @ExtendWith(ReceivesExtension.class)
  @MessageContract(value = ORDERS_2, publishMeans = Direction.RECEIVE)
  static class SaidTestCases {
    @Test
    void runs() {}
  }

  static final class ReceivesExtension implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) {
      assertThat(directions(context)).containsExactly(Direction.RECEIVE);
    }
  }

  static final class SendsExtension implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) {
      assertThat(directions(context)).containsExactly(Direction.SEND);
    }
  }

  private static Iterable<Direction> directions(ExtensionContext context) {
    return ContractLookup.find(context).contract().messages().get(0).directions();
  }

  @Test
  void areRefusedIfTheirValueMakesNoSense() {
    Approved.failure(
        "bad-strictness",
        Jupiter.failures(Map.of(STRICTNESS, "strickt"), EmptyAnnotationTestCases.class));
    Approved.failure(
        "bad-publish-means",
        Jupiter.failures(Map.of(PUBLISH_MEANS, "both"), ReceivingTestCases.class));
  }

  @Test
  void annotationsGiveOneValueOrNone() {
    Approved.failure("two-directions", Jupiter.failures(TwoDirectionsTestCases.class));
    Approved.failure("two-strictnesses", Jupiter.failures(TwoStrictnessesTestCases.class));
  }

  @MessageContract(
      value = ORDERS_2,
      publishMeans = {Direction.RECEIVE, Direction.SEND})
  static class TwoDirectionsTestCases {
    @Test
    void runs() {}
  }

  @MessageContract(ORDERS)
  static class TwoStrictnessesTestCases {
    @ProducerTest(
        value = "OrderShipped",
        strictness = {Strictness.STRICT, Strictness.DOCUMENTED})
    void publishes(PublishedMessages published) {}
  }
}
