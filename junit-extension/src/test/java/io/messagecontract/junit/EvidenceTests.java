package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.messagecontract.contract.Direction;
import io.messagecontract.evidence.Evidence;
import io.messagecontract.evidence.EvidenceReader;
import io.messagecontract.evidence.EvidenceResult;
import io.messagecontract.evidence.Outcome;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.sample.SampleKind;
import io.messagecontract.schema.SessionNotificationEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTests {

  @TempDir Path folder;

  private List<Evidence> evidence(Class<?>... testCases) throws IOException {
    Jupiter.run(Map.of(Parameters.EVIDENCE, folder.toString()), testCases);
    EvidenceResult result = EvidenceReader.read(folder, "evidence");
    assertThat(result.findings()).isEmpty();
    return result.evidence();
  }

  @Test
  void keepsWhatAConsumerWasFedWithAndHowItEnded() throws IOException {
    List<Evidence> evidence = evidence(ConsumerTestCases.class);

    assertThat(evidence).hasSizeGreaterThan(20);
    assertThat(evidence)
        .allMatch(e -> e.direction() == Direction.RECEIVE)
        .allMatch(e -> e.message().name().equals("PartyBanEvent"))
        .allMatch(e -> e.test().equals(ConsumerTestCases.class.getName() + "#copesWith"))
        .allMatch(
            e ->
                e.contract()
                    .digest()
                    .equals(
                        ContractLoader.load(
                                SessionNotificationEvents.LOCATION, getClass().getClassLoader())
                            .digest()));
    assertThat(evidence)
        .filteredOn(e -> e.outcome() == Outcome.FAILED)
        .extracting(e -> e.sample().orElseThrow())
        .containsExactly("without userId");
    assertThat(evidence)
        .filteredOn(e -> e.sample().orElseThrow().equals("without userId"))
        .singleElement()
        .satisfies(e -> assertThat(e.observation().absent()).containsExactly("/userId"))
        .satisfies(
            e -> assertThat(e.observation().present()).contains("/payload/userIds/*", "/version"));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class ConsumerTestCases {
    @ConsumerTest(message = "PartyBanEvent")
    void copesWith(ReceivedMessage message) {
      assertThat(message.toString()).isNotEqualTo("PartyBanEvent · without userId");
    }

    @ConsumerTest(message = "PartyBanEvent", invalid = true)
    void rejects(ReceivedMessage message) {
      throw new IllegalArgumentException();
    }
  }

  @Test
  void keepsWhatAProducerPublished() throws IOException {
    List<Evidence> evidence = evidence(ProducerTestCases.class);

    assertThat(evidence)
        .extracting(Evidence::direction, Evidence::outcome, e -> e.message().name())
        .containsExactlyInAnyOrder(
            tuple(Direction.SEND, Outcome.PASSED, "OrderPlaced"),
            tuple(Direction.SEND, Outcome.FAILED, "OrderPlaced"));
  }

  @MessageContract("classpath:/io/messagecontract/junit/orders.yaml")
  static class ProducerTestCases {
    @ProducerTest(value = "OrderPlaced", channel = "orders")
    void publishes(PublishedMessages published) {
      published.record("orders", "{\"id\": 1, \"email\": \"a@b\"}");
    }

    @ProducerTest(value = "OrderPlaced", channel = "orders")
    void publishesHalf(PublishedMessages published) {
      published.record("orders", "{\"id\": 1}");
    }
  }

  @Test
  void keepsWhatAClassOfTheConsumerReads() throws IOException {
    List<Evidence> evidence = evidence(ReadingTestCases.class);

    assertThat(evidence)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.test()).isEqualTo(ReadingTestCases.class.getName() + "#reads");
              assertThat(e.direction()).isEqualTo(Direction.RECEIVE);
              assertThat(e.reading().read()).containsExactly("/id");
              assertThat(e.reading().ignored()).containsExactly("/parcel");
            });
  }

  @MessageContract("classpath:/io/messagecontract/junit/orders.yaml")
  static class ReadingTestCases {
    @Test
    void reads(MessageVerifier verifier) {
      verifier.assertReads("OrderShipped", body -> new ObjectMapper().readTree(body).get("id"));
    }
  }

  @Test
  void isTheSameInParallelRunsToTheByte() throws IOException {
    Jupiter.run(
        Map.of(Parameters.EVIDENCE, folder.resolve("serial").toString()),
        ConsumerTestCases.class,
        ProducerTestCases.class,
        ExampleTestCases.class);
    byte[] serial = Files.readAllBytes(folder.resolve("serial/evidence-1.jsonl"));
    for (int i = 0; i < 5; i++) {
      Path parallel = folder.resolve("parallel" + i);
      Jupiter.runInParallel(
          Map.of(Parameters.EVIDENCE, parallel.toString()),
          ConsumerTestCases.class,
          ProducerTestCases.class,
          ExampleTestCases.class);
      assertThat(parallel.resolve("evidence-1.jsonl")).hasBinaryContent(serial);
    }
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class ExampleTestCases {
    @ConsumerTest(kind = SampleKind.EXAMPLE)
    void copesWith(ReceivedMessage message) {}
  }

  @Test
  void failsTestsWhoseEvidenceCannotBeKept() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(
            Jupiter.failures(Map.of(Parameters.EVIDENCE, file.toString()), ExampleTestCases.class))
        .hasSize(40)
        .allSatisfy(
            failure ->
                assertThat(failure)
                    .hasMessageContaining("cannot write evidence to")
                    .hasMessageContaining("name another folder in " + Parameters.EVIDENCE));
  }

  @Test
  void keepsNoneWhereTheParameterIsEmpty() throws IOException {
    Jupiter.run(Map.of(Parameters.EVIDENCE, " "), ExampleTestCases.class)
        .testEvents()
        .assertStatistics(s -> s.succeeded(40));
  }
}
