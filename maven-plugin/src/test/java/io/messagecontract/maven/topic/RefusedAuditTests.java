package io.messagecontract.maven.topic;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Audits that cannot be. */
class RefusedAuditTests {

  @TempDir static Path folder;
  private static Broker broker;
  private static MessageValidator validator;

  @TempDir Path audit;
  private String topic = "";

  @BeforeAll
  static void start() throws Exception {
    broker = Broker.started(folder);
    validator = Orders.validator(folder);
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @BeforeEach
  void name(TestInfo test) {
    topic = test.getTestMethod().orElseThrow().getName();
  }

  private AuditSettings settings(String... consumer) {
    return Orders.settings(broker.address(), topic, topic + "-group", audit, consumer);
  }

  private static void run(AuditSettings settings) {
    new TopicAudit(settings, validator, new Heard()).run();
  }

  @Test
  void leavesGroupsAloneThatAreOfNoAuditOrOfAnother() throws Exception {
    Orders.filled(broker.address(), topic, 1, 10);
    try (Admin admin = Admin.create(Orders.client(broker.address()))) {
      admin
          .alterConsumerGroupOffsets(
              settings().group(), Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(5)))
          .all()
          .get();
    }
    assertThatExceptionOfType(AuditException.class)
        .isThrownBy(() -> run(settings()))
        .withMessageContaining("has committed offsets that are of no audit");

    String group = topic + "-other";
    AuditSettings own = Orders.settings(broker.address(), topic, group, audit);
    run(own);
    AuditSettings changed =
        new AuditSettings(
            own.bootstrapServers(),
            Map.of(topic, Target.message("OrderPlaced")),
            group,
            own.from(),
            own.to(),
            own.consumer(),
            own.terms(),
            audit,
            List.of());
    assertThatExceptionOfType(AuditException.class)
        .isThrownBy(() -> run(changed))
        .withMessageContaining("by another contract, channel, message or strictness");
  }

  @Test
  void saysWhichTopicMayBeMeantAndWhatPropertiesAreWrong() throws Exception {
    Orders.topic(broker.address(), topic, 1);
    topic = topic.toUpperCase(Locale.ROOT);
    assertThatExceptionOfType(AuditException.class)
        .isThrownBy(() -> run(settings()))
        .withMessageContaining("There is no topic " + topic)
        .withMessageContaining("did you mean");
    assertThatExceptionOfType(AuditException.class)
        .isThrownBy(() -> run(settings("security.protocol", "SOL")))
        .withMessageContaining("does not take its properties")
        .withMessageContaining("security.protocol");
  }

  @Test
  void givesUpOnAClusterThatDoesNotAnswer() throws Exception {
    String nobody = "localhost:" + Broker.freePort();
    String[] impatient = {"default.api.timeout.ms", "500", "request.timeout.ms", "400"};
    assertThatExceptionOfType(AuditException.class)
        .isThrownBy(() -> run(Orders.settings(nobody, "t", "g", audit, impatient)))
        .withMessageContaining("The cluster at " + nobody + " does not answer");
  }
}
