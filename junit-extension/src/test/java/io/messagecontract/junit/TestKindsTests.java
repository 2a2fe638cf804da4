package io.messagecontract.junit;

import static io.messagecontract.junit.SessionMessages.conforming;
import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.sample.SampleKind;
import io.messagecontract.schema.SessionNotificationEvents;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestTag;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Producer tests and verifiers among all that Jupiter's users combine. */
class TestKindsTests {

  @Test
  void producerTestsAreInherited() {
    Jupiter.run(OfSubclassTestCases.class, OfInterfaceTestCases.class)
        .testEvents()
        .assertStatistics(s -> s.started(4).succeeded(2).failed(2));
  }

  /** The contract is for those who extend it to say. */
  abstract static class Producers {

    Consumer<String> broker = text -> {};

    @BeforeEach
    void connect(PublishedMessages published) {
      broker = published::record;
    }

    @ProducerTest("PartyBanEvent")
    void publishes() {
      broker.accept(conforming("PartyBanEvent"));
    }

    @ProducerTest("PartyBanEvent")
    void publishesNothing() {}
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class OfSubclassTestCases extends Producers {}

  @MessageContract(SessionNotificationEvents.LOCATION)
  interface Publishing {

    @ProducerTest("PartyBanEvent")
    default void publishes(PublishedMessages published) {
      published.record(conforming("PartyBanEvent"));
    }

    @ProducerTest("PartyBanEvent")
    default void publishesNothing(PublishedMessages published) {}
  }

  static class OfInterfaceTestCases implements Publishing {}

  @Test
  void producerTestsAreNestedWithTheirPreparations() {
    Jupiter.run(OuterTestCases.class)
        .testEvents()
        .assertStatistics(s -> s.started(2).succeeded(1).failed(1));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class OuterTestCases {

    private Consumer<String> broker = text -> {};

    @BeforeEach
    void connect(PublishedMessages published) {
      broker = published::record;
    }

    @Nested
    class Inner {

      @BeforeEach
      void begin(PublishedMessages published) {
        published.record(conforming("PartyCreatedEvent"));
      }

      @ProducerTest({"PartyCreatedEvent", "PartyBanEvent"})
      void publishes(PublishedMessages published) {
        broker.accept(conforming("PartyBanEvent"));
        assertThat(published.all()).hasSize(2);
      }

      @ProducerTest({"PartyCreatedEvent", "PartyBanEvent"})
      void publishesTooLittle() {}
    }
  }

  @Test
  void producerTestsArePartOfOtherAnnotations() {
    EngineExecutionResults results = Jupiter.run(ComposedTestCases.class);

    results.testEvents().assertStatistics(s -> s.started(3).succeeded(2).failed(1));
    assertThat(results.testEvents().finished().stream().map(e -> e.getTestDescriptor().getTags()))
        .containsOnly(Set.of(TestTag.create("contract")));
  }

  @ProducerTest("PartyBanEvent")
  @Retention(RetentionPolicy.RUNTIME)
  @Tag("contract")
  @interface PublishesBan {}

  @ConsumerTest(kind = SampleKind.EXAMPLE, message = "PartyBanEvent")
  @Retention(RetentionPolicy.RUNTIME)
  @Tag("contract")
  @interface CopesWithBan {}

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class ComposedTestCases {

    @PublishesBan
    void publishes(PublishedMessages published) {
      published.record(conforming("PartyBanEvent"));
    }

    @PublishesBan
    void publishesNothing(PublishedMessages published) {}

    @CopesWithBan
    void copesWith(ReceivedMessage message) {}
  }

  @Test
  void verifiersGoWithTestsOfEveryKind() {
    Jupiter.run(EveryKindTestCases.class)
        .testEvents()
        .assertStatistics(s -> s.started(7).succeeded(7));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class EveryKindTestCases {

    @ParameterizedTest
    @ValueSource(strings = {"PartyBanEvent", "PartyLeftEvent"})
    void verifies(String name, MessageVerifier verifier) {
      verifier.assertConforms(name, conforming(name));
    }

    @RepeatedTest(2)
    void repeats(MessageVerifier verifier) {
      verifier.assertConforms(conforming("PartyBanEvent"));
    }

    @TestFactory
    Stream<DynamicTest> makes(MessageVerifier verifier) {
      return Stream.of("PartyBanEvent", "PartyLeftEvent")
          .map(
              name ->
                  DynamicTest.dynamicTest(name, () -> verifier.assertConforms(conforming(name))));
    }

    @ProducerTest("PartyBanEvent")
    void publishes(PublishedMessages published) {
      published.record(conforming("PartyBanEvent"));
    }
  }

  /** What the fixture below has seen: its instance serves many tests at once. */
  private static final List<PublishedMessages> SEEN =
      Collections.synchronizedList(new ArrayList<>());

  @Test
  void testsOfOneInstanceNeverSeeWhatOthersPublish() {
    Jupiter.run(OneInstanceTestCases.class)
        .testEvents()
        .assertStatistics(s -> s.started(3).succeeded(2).failed(1));
    Jupiter.runInParallel(OneInstanceTestCases.class)
        .testEvents()
        .assertStatistics(s -> s.started(3).succeeded(2).failed(1));

    assertThat(SEEN).hasSize(6).doesNotHaveDuplicates();
    assertThat(SEEN.stream().map(published -> published.all().size()).sorted())
        .containsExactly(0, 0, 1, 1, 2, 2);
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class OneInstanceTestCases {

    @BeforeEach
    void remember(PublishedMessages published) {
      assertThat(published.all()).isEmpty();
      SEEN.add(published);
    }

    @ProducerTest("PartyBanEvent")
    void publishesOne(PublishedMessages published) {
      published.record(conforming("PartyBanEvent"));
    }

    @ProducerTest("PartyBanEvent")
    void publishesTwo(PublishedMessages published) {
      published.record(conforming("PartyBanEvent"));
      published.record("mpv2SessionHistory", conforming("PartyLeftEvent"), Map.of());
    }

    @ProducerTest("PartyBanEvent")
    void publishesNothing() {}
  }
}
