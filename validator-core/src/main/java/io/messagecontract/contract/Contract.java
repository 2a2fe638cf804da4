package io.messagecontract.contract;

import io.messagecontract.document.Documents;
import io.messagecontract.finding.Location;
import java.util.List;
import java.util.Optional;

/**
 * What a set of services has agreed to send to each other.
 *
 * @param title its title
 * @param version its own version, not that of the specification it is written in
 * @param channels in the order of the document
 * @param identification where a message carries its name, if the contract says so
 * @param envelope how to tell envelope and payload apart
 * @param documents the documents that hold its schemas
 * @param location the document that defines it
 * @since 0.1.0
 */
public record Contract(
    String title,
    String version,
    List<Channel> channels,
    Optional<RuntimeExpression> identification,
    Envelope envelope,
    Documents documents,
    Location location) {

  /** Copies the list. */
  public Contract {
    channels = List.copyOf(channels);
  }

  /** Returns the messages of all channels, in the order of the document. */
  public List<Message> messages() {
    return channels.stream().flatMap(channel -> channel.messages().stream()).toList();
  }

  /** Returns the channel of that address or key; channels that share an address count as one. */
  public Optional<Channel> channel(String name) {
    return channels.stream()
        .filter(channel -> channel.address().equals(name))
        .reduce(Channel::and)
        .or(() -> channels.stream().filter(channel -> channel.key().equals(name)).findFirst());
  }

  /** Returns the message of that channel and name. */
  public Optional<Message> message(MessageId id) {
    return channel(id.channel()).flatMap(channel -> channel.message(id.name()));
  }

  /** Returns a place in one of this contract's documents, with its source line. */
  public Location locate(String path, String pointer) {
    return Location.of(documents.loaded(path), pointer);
  }
}
