package io.messagecontract.contract;

import io.messagecontract.document.Documents;
import io.messagecontract.finding.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a set of services has agreed to send to each other.
 *
 * <p>Two contracts are equal if they have the same {@link #digest()}.
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
    extensions = Ordered.copyOf(extensions);
  }

  /** Returns the messages of all channels, in the order of the document. */
  public List<Message> messages() {
    List<Message> messages = new ArrayList<>();
    for (Channel channel : channels) {
      messages.addAll(channel.messages());
    }
    return Collections.unmodifiableList(messages);
  }

  /** Returns the messages of which nothing can be checked: their payload is no JSON Schema. */
  public List<Message> uncheckable() {
    return messages().stream().filter(message -> message.payload().isEmpty()).toList();
  }

  /** Returns the channels as users meet them: those that share an address count as one. */
  public List<Channel> channelsByAddress() {
    return List.copyOf(
        channels.stream()
            .collect(
                Collectors.toMap(
                    Channel::address, channel -> channel, Channel::and, LinkedHashMap::new))
            .values());
  }

  /** Returns the channel of that address or key; channels that share an address count as one. */
  public Optional<Channel> channel(String name) {
    Channel found = null;
    for (Channel channel : channels) {
      if (channel.address().equals(name)) {
        found = found == null ? channel : found.and(channel);
      }
    }
    for (Channel channel : channels) {
      if (found == null && channel.key().equals(name)) {
        found = channel;
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * Returns the channel on which a message was met: that of this address or key, or else that whose
   * address has these values in the place of its parameters. A parameter stands for one character
   * at least, and for no slash. Where several fit, it is the one that says most by itself.
   */
  public Optional<Channel> channelAt(String address) {
    Optional<Channel> named = channel(address);
    return named.isPresent() ? named : channelLike(address);
  }

  /**
   * Returns the channel that a topic of Kafka carries: that whose Kafka binding names the topic
   * (Kafka Bindings, Channel Binding Object), or else that of {@link #channelAt}.
   */
  public Optional<Channel> channelOfTopic(String topic) {
    return channels.stream()
        .filter(channel -> KafkaTopic.of(channel).filter(topic::equals).isPresent())
        .findFirst()
        .flatMap(channel -> channel(channel.address()))
        .or(() -> channelAt(topic));
  }

  private Optional<Channel> channelLike(String address) {
    return channels.stream()
        .map(Channel::address)
        .distinct()
        .filter(template -> AddressTemplate.fits(template, address))
        .max(Comparator.comparingInt(AddressTemplate::literals))
        .flatMap(this::channel);
  }

  /** Returns the message of that channel and name. */
  public Optional<Message> message(MessageId id) {
    return channel(id.channel()).flatMap(channel -> channel.message(id.name()));
  }

  /** Returns a place in one of this contract's documents, with its source line. */
  public Location locate(String path, String pointer) {
    return Location.of(documents.loaded(path), pointer);
  }

  /**
   * Returns what stands for this contract where only its meaning counts: the same text for the same
   * contract in any version of AsyncAPI, in one file or in many, with references or without, and
   * another text for another contract.
   *
   * <p>It covers title and version, identification and envelope, and the channels by address. Of a
   * channel it covers the messages by name, each with its directions, its content type, the schemas
   * of payload, headers and key, and the description and format of a payload that is not JSON
   * Schema. Of a schema it covers the dialect and every keyword that says what messages are like,
   * {@code format}, {@code contentEncoding}, {@code contentMediaType} and {@code discriminator}
   * too.
   *
   * <p>It does not cover where something stands or in which order, keys of channels, other names of
   * messages, documented examples, and keywords of schemas that annotate or name, or that this
   * toolkit does not know. Lists of {@code type}, {@code enum}, {@code required}, {@code allOf},
   * {@code anyOf} and {@code oneOf} have no order; {@code 1.0} is {@code 1}; {@code true} is {@code
   * {}} and {@code false} is {@code {not: {}}}. Schemas that accept the same messages in other
   * words, such as {@code const} for an {@code enum} of one value, are others.
   *
   * <p>Where a schema has a {@code $dynamicRef} or {@code $recursiveRef}, the whole text of all
   * documents with schemas counts.
   *
   * @return a SHA-256 in 64 lower-case hexadecimal digits
   */
  public String digest() {
    return ContractDigest.of(this);
  }

  /** Tells whether the other one is a contract of the same meaning. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Contract that
            && hashCode() == that.hashCode()
            && digest().equals(that.digest()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, version, identification, envelope);
  }
}
