package io.messagecontract.kafka;

import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a record brings against a contract, and then lets another deserializer read it.
 *
 * <pre>
 * value.deserializer=io.messagecontract.kafka.ContractDeserializer
 * message.contract.deserializer=org.apache.kafka.common.serialization.StringDeserializer
 * message.contract.location=classpath:/asyncapi.yaml
 * </pre>
 *
 * <p>In the mode {@code fail}, {@code KafkaConsumer.poll} throws for a record that breaks the
 * contract, names its partition and offset, and has {@link InvalidMessageException} as its cause.
 *
 * @param <T> what the other deserializer reads
 * @since 0.1.0
 */
public final class ContractDeserializer<T> implements Deserializer<T> {

  private @Nullable Deserializer<T> behind;
  private @Nullable ContractGuard guard;

  /** Makes one that has to be configured, as Kafka does it. */
  public ContractDeserializer() {
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
  public void configure(Map<String, ?> properties, boolean isKey) {
    ContractSettings settings = Wrapping.settings(properties, isKey);
    Deserializer<T> made = settings.behind(ContractSettings.DESERIALIZER, Deserializer.class);
    made.configure(properties, false);
    behind = made;
    guard = new ContractGuard("deserializer", settings);
  }

  @Override
  public @Nullable T deserialize(String topic, byte @Nullable [] bytes) {
    Wrapping.configured(guard).check(topic, null, bytes);
    return Wrapping.configured(behind).deserialize(topic, bytes);
  }

  @Override
  public @Nullable T deserialize(String topic, Headers headers, byte @Nullable [] bytes) {
    Wrapping.configured(guard).check(topic, headers, bytes);
    return Wrapping.configured(behind).deserialize(topic, headers, bytes);
  }

  @Override
  public void close() {
    if (guard != null) {
      guard.close();
    }
    if (behind != null) {
      behind.close();
    }
  }
}
