package io.messagecontract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.messagecontract.finding.Finding;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends what a consumer cannot read to a dead-letter topic, so that the consumer can go on.
 *
 * <pre>{@code
 * try {
 *   records = consumer.poll(timeout);
 * } catch (RecordDeserializationException e) {
 *   deadLetters.send(e);
 *   consumer.seek(e.topicPartition(), e.offset() + 1);
 * }
 * }</pre>
 *
 * <p>A dead letter has the bytes of the record, its timestamp and its headers, and {@value
 * #TOPIC_HEADER}; if the record breaks the contract, {@value #FINDINGS_HEADER}, too. Safe for use
 * by many threads.
 *
 * @since 0.1.0
 */
public final class DeadLetters implements AutoCloseable {

  /** The header that names the topic which a dead letter was for. */
  public static final String TOPIC_HEADER = "message-contract-topic";

  /**
   * The header that says what is wrong with a dead letter: a JSON report (docs/formats/report.md)
   * with the first 10 findings, in UTF-8. They hold no values of the record.
   */
  public static final String FINDINGS_HEADER = "message-contract-findings";

  private final ContractSettings settings;
  private final KafkaProducer<byte[], byte[]> producer;

  /**
   * Makes a producer for dead letters.
   *
   * @param properties those of the consumer, or others that name the cluster; the topic is {@code
   *     message.contract.dead.letter.topic}
   * @throws KafkaException if a property is wrong
   */
  public DeadLetters(Map<?, ?> properties) {
    Map<String, Object> own = new HashMap<>();
    properties.forEach((name, value) -> own.put(name.toString(), value));
    this.settings = new ContractSettings(own);
    own.remove(ProducerConfig.INTERCEPTOR_CLASSES_CONFIG);
    own.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    own.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    this.producer = new KafkaProducer<>(own);
  }

  /**
   * Sends a record, and waits until the brokers have it: the consumer may go on then. One that
   * stops before its offset is committed meets the record again, and sends it again.
   *
   * @param refused what {@code KafkaConsumer.poll} has thrown
   * @throws KafkaException if the record could not be sent
   */
  public void send(RecordDeserializationException refused) {
    List<Finding> findings =
        refused.getCause() instanceof InvalidMessageException invalid
            ? invalid.findings()
            : List.of();
    String topic = refused.topicPartition().topic();
    Long timestamp =
        refused.timestampType() == TimestampType.NO_TIMESTAMP_TYPE ? null : refused.timestamp();
    ProducerRecord<byte[], byte[]> letter =
        new ProducerRecord<>(
            settings.deadLetterTopic(topic),
            null,
            timestamp,
            bytes(refused.keyBuffer()),
            bytes(refused.valueBuffer()),
            headers(refused.headers(), topic, findings));
    try {
      producer.send(letter).get();
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    } catch (ExecutionException e) {
      throw new KafkaException("A dead letter could not be sent", e.getCause());
    }
  }

  /** Returns the headers of a record, with those that say why it is a dead letter. */
  static Headers headers(Headers record, String topic, List<Finding> findings) {
    Headers headers = new RecordHeaders(record);
    headers.remove(TOPIC_HEADER).remove(FINDINGS_HEADER).add(TOPIC_HEADER, topic.getBytes(UTF_8));
    return findings.isEmpty()
        ? headers
        : headers.add(FINDINGS_HEADER, InvalidMessageException.report(findings, findings.size()));
  }

  private static byte @Nullable [] bytes(@Nullable ByteBuffer buffer) {
    if (buffer == null) {
      return null;
    }
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  @Override
  public void close() {
    producer.close();
  }
}
