package io.messagecontract.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import java.util.Optional;

/** The topic of a channel that is named otherwise (Kafka Bindings, Channel Binding Object). */
final class KafkaTopic {

  private KafkaTopic() {}

  static Optional<String> of(Channel channel) {
    return Optional.ofNullable(channel.extras().bindings().get("kafka")).flatMap(KafkaTopic::topic);
  }

  private static Optional<String> topic(String binding) {
    try {
      return Optional.ofNullable(
          new DocumentReader()
              .read("binding.json", binding.getBytes(UTF_8))
              .root()
              .path("topic")
              .textValue());
    } catch (DocumentException e) {
      throw new IllegalStateException("read before, as part of the contract", e);
    }
  }
}
