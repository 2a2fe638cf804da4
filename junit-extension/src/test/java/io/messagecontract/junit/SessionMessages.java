package io.messagecontract.junit;

/** Messages of the Session Notification Events contract, as a producer writes them. */
final class SessionMessages {

  private SessionMessages() {}

  /** A message that keeps the contract, strictly. */
  static String conforming(String name) {
    return """
        {
          "payload": {
            "userIds": ["u1"],
            "namespace": "game",
            "topicName": "SESSION",
            "message": "hello"
          },
          "id": "1",
          "version": 1,
          "name": "%s",
          "namespace": "game",
          "parentNamespace": "studio",
          "timestamp": "2026-01-01T00:00:00Z",
          "userId": "u1",
          "traceId": "t1",
          "sessionId": "s1",
          "spanContext": "c1"
        }
        """
        .formatted(name);
  }

  static String withVersionAsString(String name) {
    return conforming(name).replace("\"version\": 1", "\"version\": \"1\"");
  }

  static String withUndocumentedField(String name) {
    return conforming(name)
        .replace("\"userIds\": [\"u1\"],", "\"userIds\": [\"u1\"], \"userIDs\": [],");
  }

  static String withoutTraceId(String name) {
    return conforming(name).replace("  \"traceId\": \"t1\",\n", "");
  }
}
