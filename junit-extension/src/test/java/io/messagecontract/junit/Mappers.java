package io.messagecontract.junit;

import java.io.IOException;
import java.lang.reflect.Type;

/** What users write events with; only the signatures matter, and that one of them fails. */
final class Mappers {

  private Mappers() {}

  record PartyBanned(String userId) {

    String json() {
      return SessionMessages.conforming("PartyBanEvent").replace("\"u1\"", '"' + userId + '"');
    }
  }

  /** Throws a checked exception, as that of Jackson 2. */
  static final class Checked {

    byte[] writeValueAsBytes(Object event) throws IOException {
      if (event instanceof PartyBanned banned) {
        return banned.json().getBytes();
      }
      throw new IOException("no serializer for secret " + event);
    }
  }

  /** Throws an unchecked exception, as that of Jackson 3. */
  static final class Unchecked {

    String writeValueAsString(Object event) {
      if (event instanceof PartyBanned banned) {
        return banned.json();
      }
      throw new IllegalStateException("no serializer for secret " + event);
    }
  }

  /** Overloaded, as that of Gson. */
  static final class Overloaded {

    String toJson(Object event) {
      return ((PartyBanned) event).json();
    }

    String toJson(Object event, Type type) {
      return toJson(event);
    }

    String toJson(PartyBanned event, Appendable writer) {
      return toJson(event);
    }
  }

  /** Knows its type, as the adapters of Moshi and the serializers of Kafka do. */
  static final class Typed {

    byte[] serialize(String topic, PartyBanned event) {
      return event.json().getBytes();
    }
  }
}
