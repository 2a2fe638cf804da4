package io.messagecontract.compare.rules.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.Location;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Where a contract says something, and how the things are called that it says it of. */
final class Places {

  private Places() {}

  /** Returns the first of some fields of an object that is written there, or else the object. */
  static Location field(Contract contract, Location object, List<String> fields) {
    String path = object.source();
    return fields.stream()
        .map(field -> object.pointer() + field)
        .filter(
            pointer ->
                !contract
                    .documents()
                    .loaded(path)
                    .root()
                    .at(JsonPointer.compile(pointer))
                    .isMissingNode())
        .findFirst()
        .map(pointer -> contract.locate(path, pointer))
        .orElse(object);
  }

  /** Tells whether a contract says where a channel's messages are met; version 3 need not. */
  static boolean isAddressed(Contract contract, Channel channel) {
    JsonNode root = contract.documents().loaded(channel.location().source()).root();
    JsonNode said = root.at(JsonPointer.compile(channel.location().pointer()));
    return !channel.key().equals(channel.address())
        || !root.path("asyncapi").asText().startsWith("3")
        || said.has("$ref")
        || said.path("address").isTextual();
  }

  /** Returns what a change in one or several messages is about. */
  static String subject(Collection<Message> messages) {
    return messages.size() == 1
        ? messages.iterator().next().id().toString()
        : count(messages.size(), "message");
  }

  /** Returns messages as part of a sentence. */
  static String names(List<Message> messages) {
    Set<String> channels =
        Set.copyOf(messages.stream().map(message -> message.id().channel()).toList());
    return messages.size() == 1
        ? "\"" + messages.get(0).id().name() + "\""
        : messages.size()
            + " messages"
            + (channels.size() == 1 ? " on \"" + channels.iterator().next() + "\"" : "");
  }

  /** Returns a number of things. */
  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
