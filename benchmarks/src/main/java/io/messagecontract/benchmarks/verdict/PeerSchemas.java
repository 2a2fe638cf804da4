package io.messagecontract.benchmarks.verdict;

/**
 * The schemas of the Session Notification Events contract as somebody would write them by hand for
 * a validator, each in one text.
 *
 * @param strict whether everything documented is required, and nothing else allowed
 */
record PeerSchemas(boolean strict) {

  /** What the peer needs to judge this message. */
  String of(SessionMessage message) {
    return message == SessionMessage.SMALL ? event() : notificationEvent();
  }

  /** The envelope alone. */
  String event() {
    return schema("", "");
  }

  /** The envelope and its payload. */
  String notificationEvent() {
    return schema(
        ", \"payload\"",
        """
        , "payload": {
          "type": "object",
          %s
          "properties": {
            "userIds": { "type": "array", "items": { "type": "string" } },
            "namespace": { "type": "string" },
            "topicName": { "type": "string" },
            "message": { "type": "string" }
          }
        }
        """
            .formatted(closed("\"userIds\", \"namespace\", \"topicName\", \"message\"")));
  }

  private String schema(String alsoRequired, String also) {
    return """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "type": "object",
          %s
          "properties": {
            "id": { "type": "string" },
            "version": { "type": "integer" },
            "name": { "type": "string" },
            "namespace": { "type": "string" },
            "parentNamespace": { "type": "string" },
            "timestamp": { "type": "string", "format": "date-time" },
            "userId": { "type": "string" },
            "traceId": { "type": "string" },
            "sessionId": { "type": "string" },
            "spanContext": { "type": "string" }%s
          }
        }
        """
        .formatted(
            closed(
                """
                "id", "version", "name", "namespace", "parentNamespace", "timestamp", "userId",
                "traceId", "sessionId", "spanContext"\
                """
                    + alsoRequired),
            also);
  }

  private String closed(String required) {
    return strict ? "\"required\": [" + required + "], \"additionalProperties\": false," : "";
  }
}
