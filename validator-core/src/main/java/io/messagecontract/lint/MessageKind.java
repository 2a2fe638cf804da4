package io.messagecontract.lint;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The messages of which all is alike that tells messages apart.
 *
 * @param payload the schema of their bodies
 * @param headers the schema of their headers, if documented
 * @param contentType their media type
 * @param messages in the order of the document, one at least
 */
record MessageKind(
    WrittenSchema payload,
    Optional<WrittenSchema> headers,
    String contentType,
    List<Message> messages) {

  /** Returns messages that can be checked, by kinds. */
  static List<MessageKind> of(Contract contract, List<Message> messages) {
    Map<MessageKind, MessageKind> kinds = new LinkedHashMap<>();
    for (Message message : messages) {
      message
          .payload()
          .map(
              payload ->
                  new MessageKind(
                      WrittenSchema.of(contract, payload),
                      message.headers().map(headers -> WrittenSchema.of(contract, headers)),
                      message.contentType(),
                      List.of()))
          .ifPresent(key -> kinds.computeIfAbsent(key, MessageKind::empty).messages().add(message));
    }
    return List.copyOf(kinds.values());
  }

  private static MessageKind empty(MessageKind key) {
    return new MessageKind(key.payload, key.headers, key.contentType, new ArrayList<>());
  }

  /** Returns what tells it from other kinds. */
  String id() {
    return payload.id() + ' ' + headers.map(WrittenSchema::id).orElse("") + ' ' + contentType;
  }
}
