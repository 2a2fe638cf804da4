package io.messagecontract.load;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.document.Document;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.validate.MetaSchemas;
import io.messagecontract.validate.SchemaFault;
import io.messagecontract.vocabulary.Draft;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the schema of a message's key (Kafka Bindings, Message Binding Object, {@code key}). Some
 * versions of the binding allow other languages there, and no rule has looked at the key: what is
 * no valid JSON Schema, with all that it leads to, is left alone.
 */
final class KafkaKey {

  private final LoadContext context;
  private final MetaSchemas metaSchemas = new MetaSchemas();

  KafkaKey(LoadContext context) {
    this.context = context;
  }

  Optional<Place> schema(Place message) {
    if (!message.node().has("bindings")) {
      return Optional.empty();
    }
    return message
        .member("bindings")
        .flatMap(this::end)
        .flatMap(bindings -> bindings.member("kafka"))
        .flatMap(this::end)
        .flatMap(kafka -> kafka.member("key"))
        .filter(this::isSchema);
  }

  private boolean isSchema(Place key) {
    Deque<Place> unread = new ArrayDeque<>(List.of(key));
    Set<String> outermost = new HashSet<>(Set.of(key.id()));
    Set<String> seen = new HashSet<>();
    while (!unread.isEmpty()) {
      Place schema = unread.poll();
      if (!seen.add(schema.id())) {
        continue;
      }
      if (outermost.contains(schema.id()) && !isValid(schema)) {
        return false;
      }
      if (References.isReference(schema.node())) {
        Optional<Place> target = context.find(schema);
        if (target.isEmpty()) {
          return false;
        }
        outermost.add(target.get().id());
        unread.add(target.get());
      }
      SubSchemas.of(schema).forEach(inner -> unread.add(inner.place()));
    }
    return true;
  }

  /** A {@code $ref} must be a text, which the meta-schema leaves to those who follow it. */
  private boolean isValid(Place schema) {
    if (!schema.node().isObject() && !schema.node().isBoolean()) {
      return false;
    }
    Document file = context.documents().loaded(schema.path());
    Draft draft = Draft.of(file, schema.pointer(), SchemaDialect.DRAFT_07);
    return metaSchemas.faults(schema, draft).stream()
        .noneMatch(fault -> fault.kind() == SchemaFault.Kind.VALUE);
  }

  private Optional<Place> end(Place place) {
    return context.resolve(place).filter(target -> target.node().isObject());
  }
}
