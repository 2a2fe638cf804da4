package io.messagecontract.contract;

import io.messagecontract.finding.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A channel and the messages that it carries.
 *
 * @param key its key in the document
 * @param address where messages are sent; the key where the document gives no address
 * @param parameters those that its address names, in their order, documented or not
 * @param messages in the order of the document
 * @param extras its bindings and extensions
 * @param location where the contract documents it
 * @since 0.1.0
 */
public record Channel(
    String key,
    String address,
    List<Parameter> parameters,
    List<Message> messages,
    Extras extras,
    Location location) {

  /** Copies the lists. */
  public Channel {
    parameters = List.copyOf(parameters);
    messages = List.copyOf(messages);
  }

  /** This channel and another one of the same address, as users meet them: as one. */
  Channel and(Channel other) {
    return new Channel(
        key,
        address,
        parameters,
        Stream.concat(messages.stream(), other.messages.stream()).toList(),
        extras,
        location);
  }

  /** Returns the message of that name, its own name before any other that it is known by. */
  public Optional<Message> message(String name) {
    return messages.stream()
        .filter(message -> message.id().name().equals(name))
        .findFirst()
        .or(() -> messages.stream().filter(message -> message.isNamed(name)).findFirst());
  }
}
