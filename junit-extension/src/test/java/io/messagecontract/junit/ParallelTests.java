package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Contract;
import io.messagecontract.sample.SampleKind;
import io.messagecontract.schema.SessionNotificationEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class ParallelTests {

  private static final Set<Contract> SEEN =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  @Test
  void runsTogetherWithoutTouchingEachOther() {
    SEEN.clear();
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

  /** How often is the property {@code message-contract.runs}. */
  @Test
  void theEvidenceIsTheSameInEveryRun(@TempDir Path folder) throws IOException {
    int runs = Integer.getInteger("message-contract.runs", 3);
    Set<String> texts = new HashSet<>();
    for (int run = 0; run < runs; run++) {
      Path evidence = folder.resolve("run" + run);
      Jupiter.runInParallel(
          Map.of(Parameters.EVIDENCE, evidence.toString()),
          FirstTestCases.class,
          SecondTestCases.class);
      texts.add(text(evidence));
    }

    assertThat(texts).hasSize(1);
    assertThat(texts.iterator().next().lines().count()).isGreaterThan(40);
  }

  private static String text(Path evidence) throws IOException {
    try (Stream<Path> files = Files.list(evidence)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return Files.readString(all.get(0));
    }
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
