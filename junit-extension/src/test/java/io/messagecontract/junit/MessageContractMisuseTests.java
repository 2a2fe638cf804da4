package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.schema.SessionNotificationEvents;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a {@link MessageContract} says that cannot be used, once for its class. */
class MessageContractMisuseTests {

  @Test
  void saysThatTheContractIsNotOnTheClassPath() {
    Approved.failure("missing-contract", Jupiter.failures(NotOnClassPathTestCases.class));
  }

  @MessageContract("classpath:/nowhere/asyncapi.yaml")
  static class NotOnClassPathTestCases {
    @ConsumerTest
    void copesWith(ReceivedMessage message) {
      throw new AssertionError("must not run");
    }

    @Test
    void verifies(MessageVerifier verifier) {}
  }

  @Test
  void saysThatTheContractIsNoFile() {
    Approved.failure("missing-contract-file", Jupiter.failures(NoFileTestCases.class));
  }

  @MessageContract("nowhere/asyncapi.yaml")
  static class NoFileTestCases {
    @ProducerTest("OrderPlaced")
    void publishes(PublishedMessages published) {
      throw new AssertionError("must not run");
    }
  }

  @Test
  void saysEverythingThatIsWrongWithTheContract() {
    Approved.failure("broken-contract", Jupiter.failures(BrokenTestCases.class));
  }

  @MessageContract("classpath:io/messagecontract/junit/broken.yaml")
  static class BrokenTestCases {
    @Test
    void verifies(MessageVerifier verifier) {}
  }

  @Test
  void saysThatTheClassNamesTwoContracts() {
    Approved.failure("two-contracts", Jupiter.failures(TwoContractsTestCases.class));
  }

  @MessageContract("classpath:/io/messagecontract/junit/orders.yaml")
  @Retention(RetentionPolicy.RUNTIME)
  @interface OrdersContract {}

  @OrdersContract
  @MessageContract(SessionNotificationEvents.LOCATION)
  static class TwoContractsTestCases {
    @Test
    void verifies(MessageVerifier verifier) {}
  }

  @Test
  void saysThatATestEitherPublishesOrReceives() {
    List<Throwable> failures = Jupiter.failures(BothTestCases.class);

    assertThat(failures).hasSize(2);
    failures.forEach(failure -> Approved.text("both-roles", failure.getMessage()));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class BothTestCases {

    @ProducerTest("PartyBanEvent")
    @ConsumerTest
    void doesBoth(ReceivedMessage message) {}
  }
}
