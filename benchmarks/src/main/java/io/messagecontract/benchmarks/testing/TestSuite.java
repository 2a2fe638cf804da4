package io.messagecontract.benchmarks.testing;

import io.messagecontract.junit.ConsumerTest;
import io.messagecontract.junit.MessageContract;
import io.messagecontract.junit.MessageVerifier;
import io.messagecontract.junit.ReceivedMessage;
import io.messagecontract.schema.SessionNotificationEvents;
import org.junit.jupiter.api.RepeatedTest;

/**
 * Tests to be run, from such as know no contract to such as look at every sample of one.
 *
 * @since 0.1.0
 */
public enum TestSuite {
  /** Knows no contract: what JUnit itself takes. */
  PLAIN("1,000 tests without a contract", Plain.class),
  /** Names a contract, and looks at no message. */
  NAMING("1,000 tests of a class that names a contract", Naming.class),
  /** Judges one message in each test. */
  VERIFYING("1,000 tests that each verify one message", Verifying.class),
  /** Meets every sample of all 40 messages. */
  CONSUMING("a consumer test of all 40 messages", Consuming.class);

  private final String description;
  private final Class<?> testClass;

  TestSuite(String description, Class<?> testClass) {
    this.description = description;
    this.testClass = testClass;
  }

  String description() {
    return description;
  }

  Class<?> testClass() {
    return testClass;
  }

  static final class Plain {

    @RepeatedTest(1_000)
    void passes() {}
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static final class Naming {

    @RepeatedTest(1_000)
    void passes() {}
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static final class Verifying {

    @RepeatedTest(1_000)
    void passes(MessageVerifier verifier) {
      verifier.documented().assertConforms("{\"name\": \"PartyBanEvent\"}");
    }
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static final class Consuming {

    @ConsumerTest
    void copesWith(ReceivedMessage message) {}
  }
}
