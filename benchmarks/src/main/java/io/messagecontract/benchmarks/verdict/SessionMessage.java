package io.messagecontract.benchmarks.verdict;

import io.messagecontract.contract.MessageId;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Messages of the Session Notification Events contract that hold every documented property.
 *
 * @since 0.1.0
 */
public enum SessionMessage {
  /** The envelope alone. */
  SMALL("0.4 KB", new MessageId("session", "onPartyCreated"), -1),
  /** A few users, and a message that is JSON in a text, as services send it. */
  TYPICAL("1.3 KB", new MessageId("mpv2SessionHistory", "GameSessionCreatedEvent"), 14),
  /** The same for many users. */
  LARGE("9 KB", new MessageId("mpv2SessionHistory", "GameSessionMembersChangedEvent"), 228);

  private final String size;
  private final MessageId id;
  private final int users;

  SessionMessage(String size, MessageId id, int users) {
    this.size = size;
    this.id = id;
    this.users = users;
  }

  /** Returns how large it is, as tables say it. */
  public String size() {
    return size;
  }

  MessageId id() {
    return id;
  }

  byte[] bytes() {
    return text(0).getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the message; another number gives other identifiers, and the same length. */
  String text(int number) {
    String payload =
        users < 0 ? "" : payload(items(users, user -> quoted(identifier(number + user))), "");
    return event(id.name(), number, "7", payload);
  }

  /**
   * Returns a message of a payload that is given in part.
   *
   * @param version the envelope's version
   * @param payload {@link #payload} or nothing
   */
  static String event(String name, int number, String version, String payload) {
    return """
        {"id":"%s","version":%s,"name":"%s","namespace":"arena-live",\
        "parentNamespace":"arena-games-of-all-regions","timestamp":"2026-01-02T03:04:05.678Z",\
        "userId":"%s","traceId":"%s","sessionId":"%s","spanContext":"%s:1a2b3c4d:0:01"%s}\
        """
        .formatted(
            identifier(number),
            version,
            name,
            identifier(number + 1),
            identifier(number + 2),
            identifier(number + 3),
            identifier(number + 2),
            payload);
  }

  static String payload(String userIds, String more) {
    return """
        ,"payload":{"userIds":[%s],"namespace":"arena-live","topicName":"OnSessionChanged",\
        "message":"%s"%s}\
        """
        .formatted(userIds, NOTE, more);
  }

  static String items(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
  }

  static String quoted(String text) {
    return '"' + text + '"';
  }

  static String identifier(int number) {
    return String.format(Locale.ROOT, "%032x", 0x5deece66dL * (number + 1L));
  }

  private static final String NOTE =
      """
      {\\"ConfigurationName\\":\\"arena-duel\\",\\"Members\\":[{\\"ID\\":\\"%s\\",\
      \\"Status\\":\\"JOINED\\",\\"PlatformID\\":\\"steam\\"},{\\"ID\\":\\"%s\\",\
      \\"Status\\":\\"INVITED\\",\\"PlatformID\\":\\"psn\\"}],\\"Code\\":\\"7K4QX2\\",\
      \\"IsFull\\":false,\\"Text\\":\\"Zwei Spieler fehlen noch, dann geht es los.\\"}\
      """
          .formatted(identifier(1), identifier(2));
}
