package io.messagecontract.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells which schemas of two contracts say the same, in the words and with the freedom that {@link
 * Contract#digest()} describes.
 *
 * @since 0.1.0
 */
public final class SameMeaning {

  private final Map<SchemaPlace, String> before;
  private final Map<SchemaPlace, String> after;
  private final boolean isKnown;

  private SameMeaning(
      Map<SchemaPlace, String> before, Map<SchemaPlace, String> after, boolean isKnown) {
    this.before = before;
    this.after = after;
    this.isKnown = isKnown;
  }

  /** Looks at all schemas of the messages of two contracts. */
  public static SameMeaning of(Contract before, Contract after) {
    SchemaGraph graphBefore = new SchemaGraph(before.documents());
    SchemaGraph graphAfter = new SchemaGraph(after.documents());
    Map<SchemaPlace, SchemaNode> schemasBefore = schemas(before, graphBefore);
    Map<SchemaPlace, SchemaNode> schemasAfter = schemas(after, graphAfter);
    Collection<SchemaNode> all = new ArrayList<>(graphBefore.nodes());
    all.addAll(graphAfter.nodes());
    boolean settled = SchemaHashes.isSettled(all);
    boolean opaque =
        Stream.of(graphBefore, graphAfter).anyMatch(graph -> !graph.opaqueDocuments().isEmpty());
    return new SameMeaning(hashes(schemasBefore), hashes(schemasAfter), settled && !opaque);
  }

  /** The schemas themselves take more memory than the documents. */
  private static Map<SchemaPlace, String> hashes(Map<SchemaPlace, SchemaNode> schemas) {
    Map<SchemaPlace, String> hashes = new HashMap<>();
    schemas.forEach((place, schema) -> hashes.put(place, schema.hash()));
    return hashes;
  }

  private static Map<SchemaPlace, SchemaNode> schemas(Contract contract, SchemaGraph graph) {
    Map<SchemaPlace, SchemaNode> schemas = new HashMap<>();
    contract.messages().stream()
        .flatMap(message -> Stream.of(message.payload(), message.headers(), message.key()))
        .flatMap(Optional::stream)
        .forEach(place -> schemas.computeIfAbsent(place, graph::add));
    return schemas;
  }

  /**
   * Tells whether a payload, headers or key schema of the first contract certainly says the same as
   * one of the second. What only a validator can know of {@code $dynamicRef} is never certain.
   */
  public boolean is(SchemaPlace was, SchemaPlace is) {
    String first = before.get(was);
    return isKnown && first != null && first.equals(after.get(is));
  }
}
