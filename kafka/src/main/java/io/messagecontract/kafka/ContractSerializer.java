package io.messagecontract.kafka;

import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Lets another serializer write a value, and holds what it has written against a contract.
 *
 * <pre>
 * value.serializer=io.messagecontract.kafka.ContractSerializer
 * message.contract.serializer=org.apache.kafka.common.serialization.StringSerializer
 * message.contract.location=classpath:/asyncapi.yaml
 * </pre>
 *
 * <p>In the mode {@code fail}, {@code KafkaProducer.send} throws {@link InvalidMessageException}
 * for a record that breaks the contract, and sends nothing. What is sent is what the other
 * serializer has written, unchanged; values that are null pass.
 *
 * @param <T> what the other serializer writes
 * @since 0.1.0
 */
public final class ContractSerializer<T> implements Serializer<T> {

  private @Nullable Serializer<T> behind;
  private @Nullable ContractGuard guard;

  /** Makes one that has to be configured, as Kafka does it. */
  public ContractSerializer() {
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
    Serializer<T> made = settings.behind(ContractSettings.SERIALIZER, Serializer.class);
    made.configure(properties, false);
    behind = made;
    guard = new ContractGuard("serializer", settings);
  }

  @Override
  public byte @Nullable [] serialize(String topic, @Nullable T value) {
    byte[] bytes = Wrapping.configured(behind).serialize(topic, value);
    Wrapping.configured(guard).check(topic, null, bytes);
    return bytes;
  }

  @Override
  public byte @Nullable [] serialize(String topic, Headers headers, @Nullable T value) {
    byte[] bytes = Wrapping.configured(behind).serialize(topic, headers, value);
    Wrapping.configured(guard).check(topic, headers, bytes);
    return bytes;
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
