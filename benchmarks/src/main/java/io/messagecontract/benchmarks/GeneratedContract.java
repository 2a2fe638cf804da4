package io.messagecontract.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An AsyncAPI 3.0.0 document with as many messages as are asked for, in YAML.
 *
 * <p>Ten messages share a channel, all share the envelope, each has a payload schema of 8 to 12
 * properties and an example. The same number gives the same text.
 *
 * @param messages how many, at most 4,000: {@link io.messagecontract.document.Limits} allows one
 *     document no more of this size
 */
record GeneratedContract(int messages) {

  private static final int CHANNEL_SIZE = 10;

  private static final List<String> SUBJECTS =
      List.of("Order", "Invoice", "Parcel", "Refund", "Account");

  private static final List<String> EVENTS =
      List.of(
          "Created",
          "Updated",
          "Approved",
          "Rejected",
          "Held",
          "Released",
          "Sent",
          "Received",
          "Closed",
          "Archived");

  String yaml() {
    return """
        asyncapi: 3.0.0

        info:
          title: Generated contract
          version: 1.0.0

        defaultContentType: application/json

        x-message-name-location: $message.payload#/name
        x-message-payload-location: $message.payload#/payload

        """
        + "channels:\n"
        + forEach(channels(), this::channel).indent(2)
        + "\noperations:\n"
        + forEach(channels(), this::operation).indent(2)
        + "\ncomponents:\n  messages:\n"
        + forEach(messages, GeneratedContract::message).indent(4)
        + "\n  schemas:\n"
        + envelope().indent(4)
        + forEach(messages, GeneratedContract::payload).indent(4);
  }

  private int channels() {
    return (messages + CHANNEL_SIZE - 1) / CHANNEL_SIZE;
  }

  private String channel(int channel) {
    String name = channelName(channel);
    return "%s:\n  address: %s\n  messages:\n".formatted(name, name)
        + messagesOf(channel, "    %1$s:\n      $ref: '#/components/messages/%1$s'\n");
  }

  private String operation(int channel) {
    String name = channelName(channel);
    return "send%1$s:\n  action: send\n  channel:\n    $ref: '#/channels/%1$s'\n  messages:\n"
            .formatted(name)
        + messagesOf(channel, "    - $ref: '#/channels/" + name + "/messages/%s'\n");
  }

  private String messagesOf(int channel, String lines) {
    int first = channel * CHANNEL_SIZE;
    int count = Math.min(CHANNEL_SIZE, messages - first);
    return forEach(count, position -> lines.formatted(messageName(first + position)));
  }

  private static String message(int message) {
    String name = messageName(message);
    int number = number(message);
    return """
        %1$s:
          title: %1$s
          summary: Tells that it was %2$s.
          payload:
            type: object
            allOf:
              - $ref: '#/components/schemas/Envelope'
            required: [payload]
            properties:
              payload:
                $ref: '#/components/schemas/%1$sPayload'
          examples:
            - name: documented
              payload:
                name: %1$s
                id: %3$s
                time: '2026-01-02T03:04:05Z'
                version: 1
                payload:
        """
            .formatted(
                name,
                EVENTS.get(message % CHANNEL_SIZE).toLowerCase(Locale.ROOT),
                PropertyKind.IDENTIFIER.example(number))
        + properties(message, (property, kind) -> property + ": " + kind.example(number) + "\n")
            .indent(10);
  }

  private static String envelope() {
    return """
        Envelope:
          description: What every message says of itself.
          type: object
          required: [name, id, time]
          properties:
            name:
              type: string
            id:
              type: string
              format: uuid
            time:
              type: string
              format: date-time
            version:
              type: integer
        """;
  }

  private static String payload(int message) {
    return "%sPayload:\n  type: object\n  required: [%s]\n  properties:\n"
            .formatted(messageName(message), PropertyKind.at(message).property(0))
        + properties(message, (property, kind) -> property + ":\n" + kind.schema().indent(2))
            .indent(4);
  }

  /** Says what a payload's properties are: 8 to 12 of them, beginning with another kind each. */
  private static String properties(int message, PropertyLines lines) {
    return forEach(
        8 + message % 5,
        position -> {
          PropertyKind kind = PropertyKind.at(message + position);
          return lines.of(kind.property(position / PropertyKind.values().length), kind);
        });
  }

  private static String channelName(int channel) {
    return SUBJECTS.get(channel % SUBJECTS.size()) + number(channel);
  }

  private static String messageName(int message) {
    return channelName(message / CHANNEL_SIZE) + EVENTS.get(message % CHANNEL_SIZE);
  }

  /** Four digits, so that every message has the same length wherever it stands. */
  private static int number(int position) {
    return 1000 + position;
  }

  private static String forEach(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
  }

  private interface PropertyLines {
    String of(String property, PropertyKind kind);
  }
}
