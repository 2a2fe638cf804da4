package io.messagecontract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.messagecontract.finding.Finding;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends records that break the contract to a dead-letter topic, with what is wrong with them in
 * their headers, or only warns of them.
 *
 * <pre>
 * interceptor.classes=io.messagecontract.kafka.ContractProducerInterceptor
 * message.contract.location=classpath:/asyncapi.yaml
 * message.contract.mode=dead-letter
 * </pre>
 *
 * <p>An interceptor sees a record before it is serialized, so this one serializes the value with a
 * {@code value.serializer} of its own: cheap for texts and bytes, twice the work for objects. A
 * value that cannot be serialized is left to the producer, which says so.
 *
 * <p>A record on its way to a dead-letter topic keeps key, value, timestamp and headers. Which
 * partition it takes there is for the producer to say. Headers are added:
 *
 * <ul>
 *   <li>{@value #TOPIC_HEADER}: the topic that it was for
 *   <li>{@value #FINDINGS_HEADER}: a JSON report (docs/formats/report.md) with the first 10
 *       findings; they hold no values of the record
 * </ul>
 *
 * @param <K> keys
 * @param <V> values, written by the producer's {@code value.serializer}
 * @since 0.1.0
 */
public final class ContractProducerInterceptor<K, V> implements ProducerInterceptor<K, V> {

  /** Names the topic that a dead letter was for. */
  public static final String TOPIC_HEADER = "message-contract-topic";

  /** Holds what is wrong with a dead letter, in UTF-8. */
  public static final String FINDINGS_HEADER = "message-contract-findings";

  private @Nullable ContractSettings settings;
  private @Nullable Serializer<V> serializer;
  private @Nullable ContractGuard guard;

  /** Makes one that has to be configured, as Kafka does it. */
  public ContractProducerInterceptor() {
    // Kafka needs it.
  }

  /**
   * Loads the contract.
   *
   * @throws ConfigException if a property is wrong, or the contract cannot be used and {@code
   *     message.contract.unavailable} is not {@code pass}
   */
  @Override
  @SuppressWarnings("unchecked")
  public void configure(Map<String, ?> properties) {
    ContractSettings read = new ContractSettings(properties);
    if (read.mode().reaction() == Mode.Reaction.FAIL) {
      throw new ConfigException(
          ContractSettings.MODE,
          "fail",
          "Kafka lets no interceptor stop a record; "
              + ContractSerializer.class.getName()
              + " can, named as value.serializer");
    }
    Serializer<V> made =
        read.behind(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, Serializer.class);
    made.configure(properties, false);
    settings = read;
    serializer = made;
    guard = new ContractGuard("interceptor", read);
  }

  @Override
  public ProducerRecord<K, V> onSend(ProducerRecord<K, V> sent) {
    // A serializer may add headers; they are the producer's to add.
    Headers headers = new RecordHeaders(sent.headers());
    byte[] bytes = Wrapping.configured(serializer).serialize(sent.topic(), headers, sent.value());
    ContractGuard known = Wrapping.configured(guard);
    List<Finding> findings = known.judge(sent.topic(), headers, bytes);
    if (findings.isEmpty()) {
      return sent;
    }
    if (known.reaction() == Mode.Reaction.WARN) {
      ContractGuard.warn(sent.topic(), findings);
      return sent;
    }
    return deadLetter(sent, findings);
  }

  private ProducerRecord<K, V> deadLetter(ProducerRecord<K, V> sent, List<Finding> findings) {
    Headers headers = new RecordHeaders(sent.headers());
    headers.add(TOPIC_HEADER, sent.topic().getBytes(UTF_8));
    headers.add(FINDINGS_HEADER, InvalidMessageException.report(findings, findings.size()));
    String topic = Wrapping.configured(settings).deadLetterTopic(sent.topic());
    return new ProducerRecord<>(topic, null, sent.timestamp(), sent.key(), sent.value(), headers);
  }

  @Override
  public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception exception) {
    // What becomes of a record is not a question of the contract.
  }

  @Override
  public void close() {
    if (guard != null) {
      guard.close();
    }
    if (serializer != null) {
      serializer.close();
    }
  }
}
