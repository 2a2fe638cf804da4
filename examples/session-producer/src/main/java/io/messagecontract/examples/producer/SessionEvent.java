package io.messagecontract.examples.producer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A message as it goes over the wire: the envelope, and the payload within. */
@JsonPropertyOrder({"payload", "id", "version", "name"})
record SessionEvent(
    Payload payload,
    String id,
    int version,
    String name,
    String namespace,
    String parentNamespace,
    String timestamp,
    String userId,
    String traceId,
    String sessionId,
    String spanContext) {

  /** What users are told. */
  record Payload(List<String> userIds, String namespace, String topicName, String message) {}
}
