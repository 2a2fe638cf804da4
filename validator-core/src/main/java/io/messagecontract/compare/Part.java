package io.messagecontract.compare;

import io.messagecontract.contract.Message;
import io.messagecontract.contract.SchemaPlace;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What of a message a schema describes. */
enum Part {
  PAYLOAD(Message::payload),
  HEADERS(Message::headers),
  /** The key of a Kafka record. */
  KEY(Message::key);

  private final Function<Message, Optional<SchemaPlace>> schema;

  Part(Function<Message, Optional<SchemaPlace>> schema) {
    this.schema = schema;
  }

  Optional<SchemaPlace> schema(Message message) {
    return schema.apply(message);
  }

  /** A payload in another language than JSON Schema is not one of which nothing is said. */
  boolean isComparable(Message message) {
    return this != PAYLOAD || message.foreign().isEmpty();
  }

  /** Returns the word for a whole value of it. */
  String subject() {
    return this == PAYLOAD ? "message" : word();
  }

  /** Returns the word for it in rules and findings. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
