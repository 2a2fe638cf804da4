package io.messagecontract.contract;

import io.messagecontract.finding.Location;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A message as a channel carries it.
 *
 * @param id its channel and name
 * @param otherNames further names under which documents know it: its key in the channel, its key
 *     among the components
 * @param directions what the application does with it; empty where no operation says
 * @param contentType its media type
 * @param inheritsContentType whether that is the default of the whole document
 * @param payload the schema of the message body; empty where the contract does not say, or says it
 *     in a language other than JSON Schema
 * @param foreign the description of the message body where it is not JSON Schema
 * @param headers the schema of the headers, if documented
 * @param key the schema of the key by which a broker orders messages, if documented in JSON Schema
 *     (Kafka Bindings, Message Binding Object)
 * @param correlation where a message says to which others it belongs (AsyncAPI, Correlation ID
 *     Object)
 * @param extras its bindings and extensions
 * @param examples the documented examples that have a payload
 * @param location where the contract documents it
 * @since 0.1.0
 */
public record Message(
    MessageId id,
    Set<String> otherNames,
    Set<Direction> directions,
    String contentType,
    boolean inheritsContentType,
    Optional<SchemaPlace> payload,
    Optional<ForeignSchema> foreign,
    Optional<SchemaPlace> headers,
    Optional<SchemaPlace> key,
    Optional<RuntimeExpression> correlation,
    Extras extras,
    List<Example> examples,
    Location location) {

  /** Copies the collections, order kept: the same contract prints the same bytes. */
  public Message {
    otherNames = Ordered.copyOf(otherNames);
    directions = Ordered.copyOf(directions);
    examples = List.copyOf(examples);
  }

  /** Returns the {@code schemaFormat} of the message body where it is not JSON Schema. */
  public Optional<String> schemaFormat() {
    return foreign.map(ForeignSchema::format);
  }

  /** Its id tells a message from nearly all others; a hash of all else takes a JVM long to make. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Tells whether another channel of the same address carries the same message. */
  boolean isAgain(Message other) {
    return id.equals(other.id)
        && contentType.equals(other.contentType)
        && payload.equals(other.payload)
        && foreign.equals(other.foreign)
        && headers.equals(other.headers);
  }

  /** The same message, with which the application does something more. */
  Message alsoFor(Set<Direction> more) {
    Set<Direction> all = new LinkedHashSet<>(directions);
    all.addAll(more);
    return new Message(
        id,
        otherNames,
        all,
        contentType,
        inheritsContentType,
        payload,
        foreign,
        headers,
        key,
        correlation,
        extras,
        examples,
        location);
  }

  /** Tells whether documents know this message under that name. */
  public boolean isNamed(String name) {
    return id.name().equals(name) || otherNames.contains(name);
  }
}
