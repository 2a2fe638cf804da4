package io.messagecontract.examples.consumer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of a message. The contract requires nothing, so anything may be absent.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SessionEvent(
    @Nullable String name,
    @Nullable Long version,
    @Nullable String sessionId,
    @Nullable String userId,
    @Nullable Payload payload) {

  /** What this service reads of a payload. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Payload(@Nullable List<String> userIds, @Nullable String message) {}

  String session() {
    return sessionId == null ? "unknown" : sessionId;
  }

  String text() {
    return Optional.ofNullable(payload).map(Payload::message).orElse("");
  }

  List<String> receivers() {
    return Optional.ofNullable(payload).map(Payload::userIds).orElse(List.of());
  }
}
