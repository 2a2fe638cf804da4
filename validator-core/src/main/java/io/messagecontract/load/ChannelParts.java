package io.messagecontract.load;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.Collection;
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
  private final Place item;
  private final String address;
  private final Map<String, Entry> messages = new LinkedHashMap<>();

  /**
   * A channel.
   *
   * @param place its entry among the document's channels
   * @param item what the entry leads to
   */
  ChannelParts(Place place, Place item, String address) {
    this.place = place;
    this.item = item;
    this.address = address;
  }

  Place place() {
    return place;
  }

  String address() {
    return address;
  }

  /**
   * Adds a message, or further names of one that is known by its place, or that is written out
   * twice, word by word and under one name. A file as a whole has no key: an empty name is none.
   */
  void add(Place message, String name, Set<String> otherNames, Optional<String> contentType) {
    Entry entry = messages.get(message.id());
    if (entry == null) {
      entry = again(new Entry(message, name, contentType));
      messages.put(message.id(), entry);
    }
    for (String other : otherNames) {
      if (!other.isEmpty()) {
        entry.otherNames.add(other);
      }
    }
  }

  private Entry again(Entry added) {
    for (Entry known : messages.values()) {
      if (added.isAgain(known)) {
        return known;
      }
    }
    return added;
  }

  /** Returns whether the channel has that message. */
  boolean has(Place message) {
    return messages.containsKey(message.id());
  }

  /** Notes what the application does with some of the messages, or with all of them. */
  void operate(Optional<List<Place>> some, Direction direction) {
    for (Entry entry : entries(some)) {
      entry.directions.add(direction);
    }
  }

  /** Returns the names of some of the messages, or of all of them, once the channel is made. */
  List<MessageId> ids(Optional<List<Place>> some) {
    List<MessageId> ids = new ArrayList<>();
    for (Entry entry : entries(some)) {
      ids.add(new MessageId(address, entry.made));
    }
    return List.copyOf(ids);
  }

  private Collection<Entry> entries(Optional<List<Place>> some) {
    if (some.isEmpty()) {
      return new LinkedHashSet<>(messages.values());
    }
    List<Entry> entries = new ArrayList<>();
    for (Place message : some.get()) {
      Entry entry = messages.get(message.id());
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries;
  }

  Channel channel(MessageParts parts, LoadContext context) {
    List<Message> made = new ArrayList<>();
    Set<String> taken = new LinkedHashSet<>();
    for (Entry entry : entries(Optional.empty())) {
      entry.made = entry.freeName(taken);
      taken.add(entry.made);
      entry.otherNames.remove(entry.made);
      made.add(
          parts.message(
              new MessageId(address, entry.made),
              entry.otherNames,
              entry.directions,
              entry.contentType,
              entry.place));
    }
    return new Channel(
        place.key(),
        address,
        new ParameterReader(context).parameters(address, item, place),
        made,
        new ExtrasReader(context).extras(item),
        context.locate(place));
  }

  private static final class Entry {
    final Place place;
    final String name;
    final Optional<String> contentType;
    final Set<String> otherNames = new LinkedHashSet<>();
    final Set<Direction> directions = EnumSet.noneOf(Direction.class);
    String made;

    Entry(Place place, String name, Optional<String> contentType) {
      this.place = place;
      this.name = name;
      this.made = name;
      this.contentType = contentType;
    }

    boolean isAgain(Entry other) {
      return other.name.equals(name)
          && other.place.path().equals(place.path())
          && other.place.node().equals(place.node());
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
