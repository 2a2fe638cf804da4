package io.messagecontract.junit;

import io.messagecontract.sample.SampleKind;
import io.messagecontract.schema.SessionNotificationEvents;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

class MessageContractTests {

  private static final String ORDERS = "classpath:/io/messagecontract/junit/orders.yaml";
  private static final String ORDER = "{\"id\": 1, \"parcel\": \"p\"}";

  @Test
  void servesConstructorsTestsAndLifecycleMethods() {
    Jupiter.run(InjectedTestCases.class).allEvents().assertStatistics(s -> s.failed(0));
  }

  @MessageContract(ORDERS)
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class InjectedTestCases {

    private final MessageVerifier verifier;

    InjectedTestCases(MessageVerifier verifier) {
      this.verifier = verifier;
    }

    @BeforeAll
    static void beforeAll(MessageVerifier verifier) {
      verifier.assertConforms("OrderShipped", ORDER);
    }

    @BeforeEach
    void beforeEach(MessageVerifier verifier) {
      verifier.assertConforms("OrderShipped", ORDER);
    }

    @Test
    void verifies(MessageVerifier another) {
      verifier.assertConforms("OrderShipped", ORDER);
      another.assertConforms("OrderShipped", ORDER);
    }

    @AfterAll
    static void afterAll(MessageVerifier verifier) {
      verifier.assertConforms("OrderShipped", ORDER);
    }
  }

  @Test
  void isAFileSeenFromTheDirectoryInWhichTestsRun() {
    Jupiter.run(FileTestCases.class).testEvents().assertStatistics(s -> s.succeeded(1));
  }

  @MessageContract("src/test/resources/io/messagecontract/junit/orders.yaml")
  static class FileTestCases {

    @Test
    void verifies(MessageVerifier verifier) {
      verifier.assertConforms("OrderShipped", ORDER);
    }
  }

  @Test
  void isSharedWithSubclassesNestedClassesAndComposedAnnotations() {
    Jupiter.run(
            SubclassTestCases.class,
            OuterTestCases.class,
            ComposedTestCases.class,
            InterfaceTestCases.class)
        .testEvents()
        .assertStatistics(s -> s.started(8).succeeded(8));
  }

  @MessageContract(ORDERS)
  abstract static class Base {

    @Test
    void verifies(MessageVerifier verifier) {
      verifier.assertConforms("OrderShipped", ORDER);
    }
  }

  static class SubclassTestCases extends Base {}

  @MessageContract(ORDERS)
  static class OuterTestCases {

    @Nested
    class Inner {

      @Test
      void verifies(MessageVerifier verifier) {
        verifier.assertConforms("OrderShipped", ORDER);
      }

      @Nested
      class Innermost {

        @ProducerTest("OrderShipped")
        void publishes(PublishedMessages published) {
          published.record(ORDER);
        }

        @ConsumerTest(kind = SampleKind.EXAMPLE, message = "OrderShipped")
        void copesWith(ReceivedMessage message) {}
      }
    }

    @Nested
    @MessageContract(SessionNotificationEvents.LOCATION)
    class OfAnotherContract {

      @Test
      void verifies(MessageVerifier verifier) {
        verifier.assertConforms(SessionMessages.conforming("PartyBanEvent"));
      }

      @ConsumerTest(kind = SampleKind.EXAMPLE, message = "PartyBanEvent")
      void copesWith(ReceivedMessage message) {}
    }
  }

  @MessageContract(ORDERS)
  @Retention(RetentionPolicy.RUNTIME)
  @interface OrdersContract {}

  @OrdersContract
  static class ComposedTestCases {

    @Test
    void verifies(MessageVerifier verifier) {
      verifier.assertConforms("OrderShipped", ORDER);
    }
  }

  @MessageContract(ORDERS)
  interface OrdersTests {

    @Test
    default void verifies(MessageVerifier verifier) {
      verifier.assertConforms("OrderShipped", ORDER);
    }
  }

  static class InterfaceTestCases implements OrdersTests {}
}
