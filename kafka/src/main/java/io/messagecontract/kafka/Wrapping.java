package io.messagecontract.kafka;

import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.jspecify.annotations.Nullable;

/** What a serializer and a deserializer that stand before another one have in common. */
final class Wrapping {

  private Wrapping() {}

  static ContractSettings settings(Map<String, ?> properties, boolean isKey) {
    if (isKey) {
      throw new ConfigException(
          "A key alone does not say which message it belongs to: name this class for values; "
              + ContractProducerInterceptor.class.getName()
              + " judges keys, too");
    }
    ContractSettings settings = new ContractSettings(properties);
    if (settings.mode().reaction() == Mode.Reaction.DEAD_LETTER) {
      throw new ConfigException(
          ContractSettings.MODE,
          "dead-letter",
          "a (de)serializer cannot send a record elsewhere; "
              + ContractProducerInterceptor.class.getName()
              + " can, named in interceptor.classes");
    }
    return settings;
  }

  static <T> T configured(@Nullable T made) {
    if (made == null) {
      throw new IllegalStateException("call configure first");
    }
    return made;
  }
}
