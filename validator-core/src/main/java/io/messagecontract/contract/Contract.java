package io.messagecontract.contract;

import io.messagecontract.document.Documents;
import io.messagecontract.finding.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a set of services has agreed to send to each other.
 *
 * @param title its title
 * @param version its own version, not that of the specification it is written in
 * @param channels in the order of the document
 * @param operations what the application does, in the order of the document
 * @param extensions JSON text of the root's extensions by name
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
    List<Operation> operations,
    Map<String, String> extensions,
    Optional<RuntimeExpression> identification,
    Envelope envelope,
    Documents documents,
    Location location) {

  /** Copies the collections. */
  public Contract {
    channels = List.copyOf(channels);
    operations = List.copyOf(operations);
    extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
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
