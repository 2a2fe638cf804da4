package io.messagecontract.load;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what a document says about one channel, until it can be made. */
final class ChannelParts {

  private final Place place;
  private final String address;
  private final Map<String, Entry> messages = new LinkedHashMap<>();

  ChannelParts(Place place, String address) {
    this.place = place;
    this.address = address;
  }

  Place place() {
    return place;
  }

  /**
   * Adds a message, or further names of one that is known by its place. A file as a whole has no
   * key: an empty name is none.
   */
  void add(Place message, String name, Set<String> otherNames, Optional<String> contentType) {
    messages
        .computeIfAbsent(message.id(), id -> new Entry(message, name, contentType))
        .otherNames
        .addAll(otherNames.stream().filter(other -> !other.isEmpty()).toList());
  }

  /** Returns whether the channel has that message. */
  boolean operate(Place message, Direction direction) {
    Entry entry = messages.get(message.id());
    if (entry != null) {
      entry.directions.add(direction);
    }
    return entry != null;
  }

  void operateAll(Direction direction) {
    messages.values().forEach(entry -> entry.directions.add(direction));
  }

  Channel channel(MessageParts parts, LoadContext context) {
    List<Message> made = new ArrayList<>();
    Set<String> taken = new LinkedHashSet<>();
    for (Entry entry : messages.values()) {
      String name = entry.freeName(taken);
      taken.add(name);
      entry.otherNames.remove(name);
      made.add(
          parts.message(
              new MessageId(address, name),
              entry.otherNames,
              entry.directions,
              entry.contentType,
              entry.place));
    }
    return new Channel(place.key(), address, made, context.locate(place));
  }

  private static final class Entry {
    final Place place;
    final String name;
    final Optional<String> contentType;
    final Set<String> otherNames = new LinkedHashSet<>();
    final Set<Direction> directions = EnumSet.noneOf(Direction.class);

    Entry(Place place, String name, Optional<String> contentType) {
      this.place = place;
      this.name = name;
      this.contentType = contentType;
    }

    /** Two messages of one channel may carry the same {@code name}; their keys still differ. */
    String freeName(Set<String> taken) {
      if (!taken.contains(name)) {
        return name;
      }
      return otherNames.stream()
          .filter(other -> !taken.contains(other))
          .findFirst()
          .orElse(name + " at " + place.id());
    }
  }
}
