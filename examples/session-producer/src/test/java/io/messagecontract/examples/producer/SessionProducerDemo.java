package io.messagecontract.examples.producer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.messagecontract.kafka.InvalidMessageException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.kafka.test.utils.KafkaTestUtils;

/** The service with a broker of its own. */
final class SessionProducerDemo {

  static final String TOPIC = "mpv2SessionHistory";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SessionProducerDemo() {}

  public static void main(String[] arguments) throws JsonProcessingException {
    EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1, TOPIC);
    broker.afterPropertiesSet();
    String servers = broker.getBrokersAsString();
    try (ConfigurableApplicationContext service =
        SpringApplication.run(
            SessionProducer.class, "--spring.kafka.bootstrap-servers=" + servers)) {
      @SuppressWarnings("unchecked")
      KafkaTemplate<String, String> kafka = service.getBean(KafkaTemplate.class);
      play(kafka, servers).forEach(System.out::println);
    } finally {
      broker.destroy();
    }
  }

  /** Tells what the service has sent, and what becomes of a record that breaks the contract. */
  static List<String> play(KafkaTemplate<String, String> kafka, String servers)
      throws JsonProcessingException {
    List<String> lines = new ArrayList<>();
    try {
      kafka.send(TOPIC, "s-1", "{\"name\": \"GameSessionKickedEvent\", \"version\": \"1\"}");
    } catch (InvalidMessageException e) {
      e.getMessage().lines().forEach(lines::add);
    }
    kafka.flush();
    for (ConsumerRecord<String, String> record : read(servers)) {
      lines.add("sent  " + MAPPER.readTree(record.value()).path("name").textValue());
    }
    return lines;
  }

  private static ConsumerRecords<String, String> read(String servers) {
    Map<String, Object> properties =
        Map.of(
            "bootstrap.servers", servers,
            "key.deserializer", StringDeserializer.class,
            "value.deserializer", StringDeserializer.class);
    List<TopicPartition> partitions = List.of(new TopicPartition(TOPIC, 0));
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(properties)) {
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      int count = consumer.endOffsets(partitions).get(partitions.get(0)).intValue();
      return KafkaTestUtils.getRecords(consumer, Duration.ofSeconds(30), count);
    }
  }
}
