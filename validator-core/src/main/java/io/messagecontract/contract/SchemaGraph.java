package io.messagecontract.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Schemas and all that they reach, each place once: free of references, annotations and spellings.
 */
final class SchemaGraph {

  private final Documents documents;
  private final References references;
  private final Map<String, SchemaNode> nodes = new LinkedHashMap<>();
  private final Deque<Runnable> unread = new ArrayDeque<>();
  private final SortedSet<String> paths = new TreeSet<>();
  private boolean dynamic;

  SchemaGraph(Documents documents) {
    this.documents = documents;
    this.references = new References(documents);
  }

  /**
   * A schema and the {@code $schema} by which it is read: that of the nearest schema around it, or
   * of the message.
   */
  private record Source(Place place, String dialect) {

    Source {
      String own = place.node().path("$schema").asText("");
      String iri = own.isEmpty() ? dialect : own;
      dialect = iri.endsWith("#") ? iri.substring(0, iri.length() - 1) : iri;
    }

    SchemaDialect rules() {
      return SchemaDialect.of(dialect, SchemaDialect.DRAFT_07).orElse(SchemaDialect.DRAFT_07);
    }
  }

  SchemaNode add(SchemaPlace schema) {
    JsonNode root = documents.loaded(schema.path()).root();
    Place place = new Place(schema.path(), schema.pointer(), root.at(schema.pointer()));
    SchemaNode added = node(entered(place, schema.dialect().iri()));
    while (!unread.isEmpty()) {
      unread.pop().run();
    }
    return added;
  }

  Collection<SchemaNode> nodes() {
    return Collections.unmodifiableCollection(nodes.values());
  }

  /**
   * Returns the paths of the documents on which more depends than the graph shows. Where a dynamic
   * reference leads is found on the way to it: there all documents count as a whole.
   */
  SortedSet<String> opaqueDocuments() {
    return dynamic ? Collections.unmodifiableSortedSet(paths) : Collections.emptySortedSet();
  }

  /** Who comes from another place comes past the head of the document. */
  private Source entered(Place place, String dialect) {
    paths.add(place.path());
    String file = documents.loaded(place.path()).root().path("$schema").asText("");
    return new Source(place, file.isEmpty() ? dialect : file);
  }

  private SchemaNode node(Source schema) {
    Source source = resolve(schema);
    String id = source.dialect() + ' ' + source.place().id();
    return nodes.computeIfAbsent(
        id,
        ignored -> {
          SchemaNode node = new SchemaNode();
          unread.push(() -> read(source, node));
          return node;
        });
  }

  private SchemaNode anything(Source source) {
    SchemaNode anything = nodes.computeIfAbsent(source.dialect(), ignored -> new SchemaNode());
    anything.say("$schema", source.dialect());
    return anything;
  }

  private void read(Source source, SchemaNode node) {
    node.say("$schema", source.dialect());
    if (source.place().node().isBoolean() && !source.place().node().booleanValue()) {
      node.hold("not", anything(source));
    }
    for (Place keyword : SchemaWords.of(source.place())) {
      dynamic |= SchemaWords.isDynamic(keyword.key());
      if (References.isReference(source.place().node()) && keyword.key().equals("$ref")) {
        target(source)
            .ifPresentOrElse(
                target -> node.hold("allOf", node(target)),
                () -> node.say("$ref", CanonicalJson.of(keyword.node())));
      } else {
        read(source, node, keyword);
      }
    }
  }

  private void read(Source source, SchemaNode node, Place keyword) {
    String key = keyword.key();
    if (SchemaWords.isSeveral(keyword)) {
      if (keyword.node().isEmpty() && !keyword.node().isObject()) {
        node.say(key, CanonicalJson.of(keyword.node()));
      }
      keyword.children().forEach(p -> part(source, node, SchemaWords.name(key, p), p));
    } else if (SubSchemas.holding(keyword) == SubSchemas.Holding.ONE_SCHEMA) {
      part(source, node, key, keyword);
    } else {
      node.say(key, SchemaWords.value(keyword));
    }
  }

  /** A list in the place of a schema names properties that have to be there, in no order. */
  private void part(Source source, SchemaNode node, String name, Place part) {
    if (part.node().isObject() || part.node().isBoolean()) {
      node.hold(name, node(new Source(part, source.dialect())));
    } else {
      boolean list = part.node().isArray();
      node.say(name, list ? CanonicalJson.set(part.node()) : CanonicalJson.of(part.node()));
    }
  }

  /** A schema that adds nothing to another one is that one. */
  private Source resolve(Source schema) {
    Source at = schema;
    for (int i = 0; i <= References.MAX_CHAIN; i++) {
      Optional<Source> same = same(at);
      if (same.isEmpty()) {
        return at;
      }
      at = same.get();
    }
    return at;
  }

  private Optional<Source> same(Source schema) {
    if (SubSchemas.isOnlyReference(schema.place(), schema.rules())) {
      return target(schema);
    }
    List<Place> words = SchemaWords.of(schema.place());
    if (words.size() != 1) {
      return Optional.empty();
    }
    Place word = words.get(0);
    if (References.isReference(schema.place().node())) {
      return target(schema);
    }
    return word.key().equals("allOf") && word.node().isArray() && word.node().size() == 1
        ? Optional.of(new Source(word.children().get(0), schema.dialect()))
        : Optional.empty();
  }

  /** All references were followed when the contract was loaded; one that is broken is a word. */
  private Optional<Source> target(Source schema) {
    try {
      return Optional.of(entered(references.step(schema.place()), schema.dialect()));
    } catch (BrokenReferenceException e) {
      return Optional.empty();
    }
  }
}
