package io.messagecontract.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.vocabulary.Draft;
import io.messagecontract.vocabulary.Keyword;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the schemas that a value, or what is in it, may have to satisfy. */
final class SchemaParts {

  /** What these hold says nothing of the values that a schema accepts, or turns it round. */
  private static final Set<String> ASIDE = Set.of("not", "if", "propertyNames", "contentSchema");

  private static final Set<String> CONDITIONAL = Set.of("then", "else");

  private final Documents documents;
  private final References references;
  private final Map<String, List<SchemaPart>> known = new HashMap<>();

  SchemaParts(Documents documents) {
    this.documents = documents;
    this.references = new References(documents);
  }

  /** Returns the schemas directly in a schema, and the one that it refers to. */
  List<SchemaPart> of(Place schema, SchemaDialect dialect) {
    List<SchemaPart> found = known.get(dialect + schema.id());
    if (found == null) {
      found = List.copyOf(find(schema, dialect));
      known.put(dialect + schema.id(), found);
    }
    return found;
  }

  private List<SchemaPart> find(Place schema, SchemaDialect dialect) {
    List<SchemaPart> found = new ArrayList<>();
    if (!schema.node().isObject() || isDynamic(schema)) {
      return found;
    }
    Draft draft = Draft.of(documents.loaded(schema.path()), schema.pointer(), dialect);
    Optional<Place> target = target(schema);
    target.ifPresent(place -> found.add(new SchemaPart(place, "$ref")));
    if (target.isPresent() && draft.ignoresSiblings()) {
      return found;
    }
    for (SubSchemas.SubSchema part : SubSchemas.of(schema)) {
      String keyword = keyword(schema, part.place());
      boolean idle = CONDITIONAL.contains(keyword) && !schema.node().has("if");
      if (!idle && !ASIDE.contains(keyword) && Keyword.of(keyword, draft).isPresent()) {
        found.add(new SchemaPart(part.place(), keyword));
      }
    }
    return found;
  }

  /** Tells whether the author has written that there is to be no such value. */
  boolean isForbidden(SchemaPart part) {
    try {
      JsonNode schema = references.follow(part.place()).node();
      JsonNode not = schema.path("not");
      return (schema.isBoolean() && !schema.booleanValue())
          || (not.isObject() && not.isEmpty())
          || (not.isBoolean() && not.booleanValue());
    } catch (BrokenReferenceException e) {
      return false;
    }
  }

  private static String keyword(Place schema, Place part) {
    String rest = part.pointer().substring(schema.pointer().length() + 1);
    int end = rest.indexOf('/');
    return end < 0 ? rest : rest.substring(0, end);
  }

  /** A part of such a schema may mean something else where it is used. */
  private boolean isDynamic(Place schema) {
    return documents.mentions(schema.path(), "$dynamicRef")
        || documents.mentions(schema.path(), "$recursiveRef");
  }

  private Optional<Place> target(Place schema) {
    try {
      return References.isReference(schema.node())
          ? Optional.of(references.step(schema))
          : Optional.empty();
    } catch (BrokenReferenceException e) {
      return Optional.empty();
    }
  }
}
