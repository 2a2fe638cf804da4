package io.messagecontract.examples.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.messagecontract.kafka.DeadLetters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.kafka.test.utils.KafkaTestUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service with a broker of its own. */
final class SessionConsumerDemo {

  static final String TOPIC = "mpv2SessionHistory";

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private SessionConsumerDemo() {}

  public static void main(String[] arguments) {
    EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1, TOPIC);
    broker.afterPropertiesSet();
    String servers = broker.getBrokersAsString();
    try (ConfigurableApplicationContext service =
        SpringApplication.run(
            SessionConsumer.class, "--spring.kafka.bootstrap-servers=" + servers)) {
      @SuppressWarnings("unchecked")
      KafkaTemplate<String, byte[]> kafka = service.getBean(KafkaTemplate.class);
      play(kafka, service.getBean(SessionHistory.class), servers).forEach(System.out::println);
    } finally {
      broker.destroy();
    }
  }

  /** Sends four events, of which two cannot be taken, and tells what became of them. */
  static List<String> play(
      KafkaTemplate<String, byte[]> kafka, SessionHistory history, String servers) {
    List.of(
            "{\"sessionId\": \"s-1\", \"name\": \"GameSessionCreatedEvent\"}",
            "{\"sessionId\": \"s-1\", \"name\": \"GameSessionJoinedEvent\", \"version\": \"1\"}",
            "{\"sessionId\": \"s-1\", \"name\": \"GameSessionKickedEvent\", \"version\": 1e40}",
            "{\"sessionId\": \"s-1\", \"name\": \"GameSessionEndedEvent\"}")
        .forEach(json -> kafka.send(TOPIC, "s-1", json.getBytes(UTF_8)));
    List<String> lines = new ArrayList<>();
    Awaitility.await().atMost(LONGEST).until(() -> history.of("s-1").size() == 2);
    history.of("s-1").forEach(each -> lines.add("kept  " + each.event()));
    for (ConsumerRecord<String, String> dead : deadLetters(servers, 2)) {
      lines.add("on " + dead.topic() + "  " + dead.value());
      lines.add("      " + reason(dead.headers()));
    }
    return lines;
  }

  private static String reason(Headers headers) {
    Header findings = headers.lastHeader(DeadLetters.FINDINGS_HEADER);
    if (findings == null) {
      return new String(headers.lastHeader("kafka_dlt-exception-cause-fqcn").value(), UTF_8);
    }
    JsonNode first = new JsonMapper().readTree(findings.value()).path("findings").path(0);
    return first.path("rule").stringValue() + ": " + first.path("message").stringValue();
  }

  private static ConsumerRecords<String, String> deadLetters(String servers, int count) {
    Map<String, Object> properties =
        Map.of(
            "bootstrap.servers",
            servers,
            "group.id",
            "dead-letters",
            "auto.offset.reset",
            "earliest",
            "key.deserializer",
            StringDeserializer.class,
            "value.deserializer",
            StringDeserializer.class);
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(properties)) {
      consumer.subscribe(List.of(TOPIC + "-dlt"));
      return KafkaTestUtils.getRecords(consumer, LONGEST, count);
    }
  }
}
