package io.messagecontract.junit;

import io.messagecontract.contract.Contract;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.schema.SessionNotificationEvents;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
import java.util.Optional;

/** Messages of the Session Notification Events contract, as a producer writes them. */
final class SessionMessages {

  private SessionMessages() {}

  /** As a test of that contract gets it. */
  static PublishedMessages nothingPublished() {
    Contract contract =
        ContractLoader.load(
            SessionNotificationEvents.LOCATION, SessionMessages.class.getClassLoader());
    MessageValidator validator = new MessageValidator(contract, Strictness.STRICT);
    return new PublishedMessages(new Judge(validator, Optional.empty(), Optional.empty()));
  }

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
