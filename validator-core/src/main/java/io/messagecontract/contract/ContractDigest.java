package io.messagecontract.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reduces a contract to what it means. */
final class ContractDigest {

  /** To be raised with every change of what is covered, or how. */
  private static final String FORM = "message-contract digest 2";

  private final Contract contract;
  private final Documents documents;
  private final Map<SchemaPlace, SchemaNode> schemas = new HashMap<>();

  private ContractDigest(Contract contract) {
    this.contract = contract;
    this.documents = contract.documents();
  }

  static String of(Contract contract) {
    return Sha256.hex(new ContractDigest(contract).digest());
  }

  private String digest() {
    SchemaGraph graph = new SchemaGraph(documents);
    for (Message message : contract.messages()) {
      message.payload().ifPresent(place -> schemas.computeIfAbsent(place, graph::add));
      message.headers().ifPresent(place -> schemas.computeIfAbsent(place, graph::add));
      message.key().ifPresent(place -> schemas.computeIfAbsent(place, graph::add));
    }
    Collection<String> recursive = SchemaHashes.settle(graph.nodes());
    return Sha256.of(
        List.of(
            FORM,
            contract.title(),
            contract.version(),
            contract.identification().toString(),
            contract.envelope().payload().toString(),
            channels(),
            Sha256.of(List.copyOf(recursive)),
            Sha256.of(
                graph.opaqueDocuments().stream()
                    .map(path -> text(documents.loaded(path).root()))
                    .distinct()
                    .sorted()
                    .toList())));
  }

  /** Channels by address, each with its messages; where several agree, their directions add up. */
  private String channels() {
    SortedMap<String, SortedMap<String, Set<Direction>>> channels = new TreeMap<>();
    for (Channel channel : contract.channels()) {
      Map<String, Set<Direction>> messages =
          channels.computeIfAbsent(channel.address(), address -> new TreeMap<>());
      for (Message message : channel.messages()) {
        messages
            .computeIfAbsent(message(message), m -> EnumSet.noneOf(Direction.class))
            .addAll(message.directions());
      }
    }
    List<String> texts = new ArrayList<>();
    channels.forEach(
        (address, messages) -> {
          texts.add(address);
          texts.add(messages(messages));
        });
    return Sha256.of(texts);
  }

  private static String messages(SortedMap<String, Set<Direction>> messages) {
    List<String> texts = new ArrayList<>();
    messages.forEach(
        (message, directions) -> {
          texts.add(message);
          texts.add(directions.toString());
        });
    return Sha256.of(texts);
  }

  /** All that counts of a message, but for its directions. */
  private String message(Message message) {
    return Sha256.of(
        List.of(
            message.id().name(),
            message.contentType(),
            schema(message.payload()),
            message.foreign().map(this::foreign).orElse(""),
            schema(message.headers()),
            schema(message.key())));
  }

  private String schema(Optional<SchemaPlace> place) {
    return place.map(schemas::get).map(SchemaNode::hash).orElse("");
  }

  private String foreign(ForeignSchema schema) {
    Place place =
        new Place(
            schema.path(),
            schema.pointer(),
            documents.loaded(schema.path()).root().at(schema.pointer()));
    return Sha256.of(List.of(schema.format(), text(target(place).node())));
  }

  /** Not every foreign language can be read; then the name of its file has to do. */
  private Place target(Place foreign) {
    try {
      return new References(documents).follow(foreign);
    } catch (BrokenReferenceException e) {
      return foreign;
    }
  }

  private static String text(JsonNode value) {
    return Sha256.of(List.of(CanonicalJson.of(value)));
  }
}
