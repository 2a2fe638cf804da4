package io.messagecontract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of records on their way through a broker. {@code -Dmessage-contract.records=1000000}
 * sends so many.
 */
class BrokerTests {

  private static final int RECORDS = Integer.getInteger("message-contract.records", 5_000);
  private static final int INVALID_IN = Math.min(1_000, RECORDS / 10);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  @TempDir static Path folder;
  private static Broker broker;

  @BeforeAll
  static void start() throws Exception {
    broker = Broker.started(folder);
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  private static Map<String, Object> client(String... more) {
    Map<String, Object> properties = new HashMap<>(Orders.properties(more));
    properties.put("bootstrap.servers", broker.address());
    properties.put("key.serializer", StringSerializer.class.getName());
    properties.put("key.deserializer", StringDeserializer.class.getName());
    properties.put("auto.offset.reset", "earliest");
    return properties;
  }

  private static boolean isInvalid(int i) {
    return i % INVALID_IN == INVALID_IN / 2;
  }

  private static ProducerRecord<String, String> numbered(String topic, int i) {
    String value = isInvalid(i) ? "{\"id\": \"" + i + "\"}" : "{\"id\": " + i + "}";
    return new ProducerRecord<>(topic, 0, null, value);
  }

  private static List<Integer> expected(boolean invalid) {
    return IntStream.range(0, RECORDS).filter(i -> isInvalid(i) == invalid).boxed().toList();
  }

  private static List<ConsumerRecord<String, String>> read(String topic, int count) {
    Map<String, Object> properties = client();
    properties.put("value.deserializer", StringDeserializer.class.getName());
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(properties)) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(known -> new TopicPartition(topic, known.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long end = consumer.endOffsets(partitions).values().stream().mapToLong(n -> n).sum();
      assertThat(end).isEqualTo(count);
      while (records.size() < count) {
        int before = records.size();
        consumer.poll(LONGEST).forEach(records::add);
        assertThat(records).hasSizeGreaterThan(before);
      }
    }
    return records;
  }

  private static List<Integer> numbers(List<ConsumerRecord<String, String>> records) {
    return records.stream()
        .map(each -> Integer.valueOf(each.value().replaceAll("[^0-9]", "")))
        .toList();
  }

  @Test
  void sendsWhatKeepsTheContractOnceAndInOrderAndNothingElse() {
    Map<String, Object> properties = client("channels", "kept=orders");
    properties.put("value.serializer", ContractSerializer.class.getName());
    int refused = 0;
    try (KafkaProducer<String, String> producer = new KafkaProducer<>(properties)) {
      for (int i = 0; i < RECORDS; i++) {
        try {
          producer.send(numbered("kept", i));
        } catch (InvalidMessageException e) {
          assertThat(isInvalid(i)).as("record %d: %s", i, e).isTrue();
          refused++;
        }
      }
    }

    assertThat(refused).isEqualTo(expected(true).size());
    assertThat(numbers(read("kept", RECORDS - refused))).isEqualTo(expected(false));
  }

  @Test
  void sendsDeadLettersElsewhereAndLosesNothing() {
    Map<String, Object> properties = client("channels", "sorted=orders", "mode", "dead-letter");
    properties.put("interceptor.classes", ContractProducerInterceptor.class.getName());
    try (KafkaProducer<String, String> producer = new KafkaProducer<>(properties)) {
      for (int i = 0; i < RECORDS; i++) {
        producer.send(numbered("sorted", i));
      }
    }

    List<ConsumerRecord<String, String>> dead = read("sorted-dead-letter", expected(true).size());
    assertThat(numbers(dead)).containsExactlyInAnyOrderElementsOf(expected(true));
    assertThat(dead)
        .allSatisfy(
            each ->
                assertThat(each.headers().lastHeader("message-contract-findings").value())
                    .asString(UTF_8)
                    .contains("\"OrderPlaced\""));
    assertThat(numbers(read("sorted", expected(false).size()))).isEqualTo(expected(false));
  }

  @Test
  void tellsConsumersWhichRecordBreaksTheContractAndLetsThemGoOn() {
    ProducerRecord<String, String> invalid =
        new ProducerRecord<>("mixed", 0, 1234L, "key", Orders.INVALID, Orders.kind("OrderPlaced"));
    invalid.headers().add(DeadLetters.TOPIC_HEADER, "feigned".getBytes(UTF_8));
    try (KafkaProducer<String, String> producer = new KafkaProducer<>(client())) {
      producer.send(new ProducerRecord<>("mixed", 0, null, Orders.VALID));
      producer.send(invalid);
      producer.send(new ProducerRecord<>("mixed", 0, null, Orders.VALID));
    }
    Map<String, Object> properties = client("channels", "mixed=orders");
    properties.put("value.deserializer", ContractDeserializer.class.getName());
    TopicPartition partition = new TopicPartition("mixed", 0);
    Properties own = new Properties();
    own.putAll(properties);
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(own);
        DeadLetters deadLetters = new DeadLetters(own)) {
      consumer.assign(List.of(partition));

      assertThat(consumer.poll(LONGEST).count()).isEqualTo(1);
      assertThatExceptionOfType(RecordDeserializationException.class)
          .isThrownBy(() -> consumer.poll(LONGEST))
          .withCauseInstanceOf(InvalidMessageException.class)
          .satisfies(e -> assertThat(e.offset()).isEqualTo(1))
          .satisfies(deadLetters::send);
      consumer.seek(partition, 2);
      assertThat(consumer.poll(LONGEST).count()).isEqualTo(1);
    }

    ConsumerRecord<String, String> dead = read("mixed-dead-letter", 1).get(0);
    assertThat(List.of(dead.key(), dead.value())).containsExactly("key", Orders.INVALID);
    assertThat(dead.timestamp()).isEqualTo(1234);
    assertThat(dead.headers())
        .extracting(Header::key)
        .containsExactly("kind", DeadLetters.TOPIC_HEADER, DeadLetters.FINDINGS_HEADER);
    assertThat(dead.headers().lastHeader(DeadLetters.FINDINGS_HEADER).value())
        .asString(UTF_8)
        .contains("\"type\"")
        .doesNotContain("secret");
  }
}
