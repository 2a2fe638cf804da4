package io.messagecontract.maven.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.messagecontract.contract.Contract;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A contract, topics with records that keep it and break it, and audits of them. */
final class Orders {

  static final String CHANNEL = "orders";

  /** Each tenth record breaks the contract. */
  static final int INVALID_IN = 10;

  private static final String CONTRACT =
      """
      asyncapi: 3.0.0
      info: {title: Orders, version: 1.0.0}
      channels:
        orders:
          messages:
            OrderPlaced:
              headers:
                type: object
                properties: {tries: {type: integer}}
              bindings: {kafka: {key: {type: string, pattern: '^[A-Z]*$'}}}
              payload:
                type: object
                required: [id]
                properties: {id: {type: integer}}
      """;

  private Orders() {}

  static Contract contract(Path folder) throws IOException {
    Path file = folder.resolve("orders.yaml");
    Files.writeString(file, CONTRACT);
    return ContractLoader.load(file.toString(), Orders.class.getClassLoader());
  }

  static MessageValidator validator(Path folder) throws IOException {
    return new MessageValidator(contract(folder));
  }

  static byte[] numbered(int i) {
    String id = i % INVALID_IN == 3 ? "\"secret-" + i + '"' : Integer.toString(i);
    return ("{\"id\": " + id + '}').getBytes(UTF_8);
  }

  /** A record with a right value. */
  static ProducerRecord<byte[], byte[]> record(String topic, String key, String tries) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(topic, 0, key.getBytes(UTF_8), numbered(0));
    record.headers().add("tries", tries.getBytes(UTF_8));
    return record;
  }

  static Map<String, Object> client(String address) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("bootstrap.servers", address);
    return properties;
  }

  static KafkaProducer<byte[], byte[]> producer(String address, Map<String, Object> more) {
    Map<String, Object> properties = client(address);
    properties.putAll(more);
    return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
  }

  static void topic(String address, String name, int partitions)
      throws InterruptedException, ExecutionException {
    try (Admin admin = Admin.create(client(address))) {
      NewTopic topic = new NewTopic(name, Optional.of(partitions), Optional.empty());
      admin.createTopics(List.of(topic)).all().get();
    }
  }

  /** Makes a topic, and fills its partitions in turns. */
  static void filled(String address, String name, int partitions, int records)
      throws InterruptedException, ExecutionException {
    topic(address, name, partitions);
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    try (KafkaProducer<byte[], byte[]> producer = producer(address, Map.of())) {
      for (int i = 0; i < records; i++) {
        sent.add(producer.send(new ProducerRecord<>(name, i % partitions, null, numbered(i))));
      }
    }
    for (Future<RecordMetadata> each : sent) {
      each.get();
    }
  }

  /** Returns the places of what breaks the contract, in such a topic. */
  static TreeSet<String> invalid(String topic, int partitions, int records) {
    TreeSet<String> places = new TreeSet<>();
    for (int i = 3; i < records; i += INVALID_IN) {
      places.add(Segment.place(topic, i % partitions, i / partitions));
    }
    return places;
  }

  static AuditSettings settings(
      String address, String topic, String group, Path folder, String... consumer) {
    Map<String, String> properties = new HashMap<>();
    properties.put("session.timeout.ms", "1000");
    properties.put("heartbeat.interval.ms", "200");
    properties.put("max.poll.records", "50");
    for (int i = 0; i < consumer.length; i += 2) {
      properties.put(consumer[i], consumer[i + 1]);
    }
    return new AuditSettings(
        address,
        Map.of(topic, Target.channel(CHANNEL)),
        group,
        Bound.of("earliest").orElseThrow(),
        Bound.of("latest").orElseThrow(),
        properties,
        "terms",
        folder,
        List.of());
  }
}
