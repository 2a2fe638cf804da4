package io.messagecontract.benchmarks.verdict;

import static io.messagecontract.benchmarks.verdict.SessionMessage.event;
import static io.messagecontract.benchmarks.verdict.SessionMessage.identifier;
import static io.messagecontract.benchmarks.verdict.SessionMessage.items;
import static io.messagecontract.benchmarks.verdict.SessionMessage.payload;
import static io.messagecontract.benchmarks.verdict.SessionMessage.quoted;

import io.messagecontract.contract.MessageId;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What may be wrong with a message of the Session Notification Events contract.
 *
 * @since 0.1.0
 */
public enum Fault {
  /** A property of the envelope is of another type; the message is as large as a typical one. */
  VERSION("`version` is a string (1.3 KB)", 1, 0, 0),
  /** Some items of a list are of another type. */
  ITEMS_2("2 of 100 `userIds` are numbers (4 KB)", 0, 2, 0),
  /** More of them. */
  ITEMS_10("10 of 100 `userIds` are numbers", 0, 10, 0),
  /** All of them. */
  ITEMS_100("100 of 100 `userIds` are numbers", 0, 100, 0),
  /** The payload has properties that are not documented. */
  MEMBERS_2("2 undocumented properties (1.3 KB)", 0, 0, 2),
  /** More of them. */
  MEMBERS_10("10 undocumented properties", 0, 0, 10),
  /** Many more. */
  MEMBERS_100("100 undocumented properties (3 KB)", 0, 0, 100);

  static final MessageId MESSAGE = SessionMessage.TYPICAL.id();

  private static final int FEW = 14;
  private static final int MANY = 100;

  private final String description;
  private final int types;
  private final int items;
  private final int members;

  Fault(String description, int types, int items, int members) {
    this.description = description;
    this.types = types;
    this.items = items;
    this.members = members;
  }

  /** Returns what is wrong, as tables say it. */
  public String description() {
    return description;
  }

  int errors() {
    return types + items + members;
  }

  byte[] bytes() {
    // A wrong item is as long as a right one.
    String userIds =
        items(
            items > 0 ? MANY : FEW,
            user ->
                user < items
                    ? String.format(Locale.ROOT, "1%033d", user)
                    : quoted(identifier(user)));
    StringBuilder more = new StringBuilder();
    for (int member = 0; member < members; member++) {
      more.append(",\"extra").append(member).append("\":\"value\"");
    }
    String version = types > 0 ? "\"7\"" : "7";
    return event(MESSAGE.name(), 0, version, payload(userIds, more.toString()))
        .getBytes(StandardCharsets.UTF_8);
  }
}
