package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Contract;
import io.messagecontract.sample.SampleKind;
import io.messagecontract.schema.SessionNotificationEvents;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class ParallelTests {

  private static final Set<Contract> SEEN =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  @Test
  void runsTogetherWithoutTouchingEachOther() {
    EngineExecutionResults results =
        Jupiter.runInParallel(
            FirstTestCases.class,
            SecondTestCases.class,
            ThirdTestCases.class,
            FourthTestCases.class);

    results.testEvents().assertStatistics(s -> s.started(4 * 63).succeeded(4 * 62).failed(4));
    assertThat(
            results.testEvents().failed().stream().map(e -> e.getTestDescriptor().getDisplayName()))
        .containsOnly("publishesNothing(PublishedMessages)");
    assertThat(SEEN).as("one load for all").hasSize(1);
  }

  static class FirstTestCases extends Services {}

  static class SecondTestCases extends Services {}

  static class ThirdTestCases extends Services {}

  static class FourthTestCases extends Services {}

  @ExtendWith(ContractSpyExtension.class)
  @MessageContract(SessionNotificationEvents.LOCATION)
  abstract static class Services {

    @ProducerTest("PartyBanEvent")
    void publishesFromManyThreads(PublishedMessages published) {
      IntStream.range(0, 100)
          .parallel()
          .forEach(i -> published.record(SessionMessages.conforming("PartyBanEvent")));
      assertThat(published.texts()).hasSize(100);
    }

    @ProducerTest("PartyLeftEvent")
    void publishesAnother(PublishedMessages published) {
      published.record(SessionMessages.conforming("PartyLeftEvent"));
      assertThat(published.texts()).hasSize(1);
    }

    @ProducerTest("PartyBanEvent")
    void publishesNothing(PublishedMessages published) {}

    @ConsumerTest(kind = SampleKind.EXAMPLE)
    void copesWith(ReceivedMessage message) {
      assertThat(message.text()).contains(message.message());
    }

    @RepeatedTest(20)
    void verifies(MessageVerifier verifier) {
      List.of("PartyBanEvent", "PartyLeftEvent")
          .forEach(name -> verifier.assertConforms(SessionMessages.conforming(name)));
    }
  }

  static final class ContractSpyExtension implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
      SEEN.add(ContractLookup.find(context).contract());
    }
  }
}
