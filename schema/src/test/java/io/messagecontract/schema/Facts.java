package io.messagecontract.schema;

import java.util.List;

/**
 * What a contract states, whoever states it: the contract itself, the table of facts, or the source
 * text.
 */
record Facts(String title, String version, List<Channel> channels, List<Schema> schemas) {

  List<Message> messages() {
    return channels.stream().flatMap(channel -> channel.messages().stream()).toList();
  }

  Message message(String name) {
    return messages().stream()
        .filter(message -> message.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Schema schema(String name) {
    return schemas.stream().filter(schema -> schema.name().equals(name)).findFirst().orElseThrow();
  }

  record Channel(String name, List<Message> messages) {

    List<String> messageNames() {
      return messages.stream().map(Message::name).toList();
    }
  }

  /**
   * A message with the fields of the schema {@code envelope} and the fields of its payload.
   *
   * @param envelope the name of a schema; empty where the source leaves it out
   */
  record Message(String name, String envelope, List<Field> payload, Example example) {}

  record Schema(String name, List<Field> fields) {

    List<String> fieldNames() {
      return fields.stream().map(Field::name).toList();
    }
  }

  /** A field with its type as the source words it, such as {@code string (date-time)}. */
  record Field(String name, String type) {}
}
