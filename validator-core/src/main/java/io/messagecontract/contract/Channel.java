package io.messagecontract.contract;

import io.messagecontract.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /**
   * This channel and another one of the same address, as users meet them: as one. A message that
   * both carry is one message, with which the application does what it does on either.
   */
  Channel and(Channel other) {
    List<Message> all = new ArrayList<>(messages);
    for (Message message : other.messages) {
      Optional<Message> same = messages.stream().filter(message::isAgain).findFirst();
      same.ifPresentOrElse(
          known -> all.set(all.indexOf(known), known.alsoFor(message.directions())),
          () -> all.add(message));
    }
    return new Channel(key, address, parameters, all, extras, location);
  }

  /** Returns the message of that name, its own name before any other that it is known by. */
  public Optional<Message> message(String name) {
    return messages.stream()
        .filter(message -> message.id().name().equals(name))
        .findFirst()
        .or(() -> messages.stream().filter(message -> message.isNamed(name)).findFirst());
  }
}
