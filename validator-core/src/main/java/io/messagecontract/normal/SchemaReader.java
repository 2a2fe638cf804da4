package io.messagecontract.normal;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.formula.UndecidedException;
import io.messagecontract.vocabulary.Draft;
import io.messagecontract.vocabulary.Keyword;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the keywords of schemas that count: those that their draft has and that are not left out.
 */
final class SchemaReader {

  private static final String REFERENCE = "$ref";

  private final Documents documents;
  private final References references;
  private final SchemaDialect dialect;
  private final Predicate<Place> leftOut;
  private final Map<String, Draft> drafts = new HashMap<>();

  SchemaReader(Documents documents, SchemaDialect dialect, Predicate<Place> leftOut) {
    this.documents = documents;
    this.references = new References(documents);
    this.dialect = dialect;
    this.leftOut = leftOut;
  }

  /** Returns the document that a schema stands in. */
  Place root(Place schema) {
    return new Place(schema.path(), "", documents.loaded(schema.path()).root());
  }

  /** Tells whether a member of that name stands in the document of a schema. */
  boolean mentions(Place schema, String name) {
    return documents.mentions(schema.path(), name);
  }

  SchemaDialect dialect() {
    return dialect;
  }

  Draft draft(Place schema) {
    return drafts.computeIfAbsent(
        schema.id(), id -> Draft.of(documents.loaded(schema.path()), schema.pointer(), dialect));
  }

  /** Draft-04 has bounds of its own, and a dialect that nobody knows may mean anything. */
  boolean isOfKnownDraft(Place schema) {
    Draft draft = draft(schema);
    String own = schema.node().path("$schema").asText("");
    boolean named =
        own.isEmpty() || own.replaceFirst("#$", "").equals(draft.iri().replaceFirst("#$", ""));
    return draft != Draft.DRAFT_04 && named;
  }

  boolean isLeftOut(Place place) {
    return leftOut.test(place);
  }

  /** Returns the value of a keyword, if the keyword means something here. */
  Optional<Place> keyword(Place schema, String name) {
    if (!schema.node().has(name) || Keyword.of(name, draft(schema)).isEmpty()) {
      return Optional.empty();
    }
    boolean hidden = !name.equals(REFERENCE) && hidesSiblings(schema);
    return hidden ? Optional.empty() : member(schema, name);
  }

  private boolean hidesSiblings(Place schema) {
    return schema.node().has(REFERENCE)
        && draft(schema).ignoresSiblings()
        && reference(schema).isPresent();
  }

  /** Returns the schema to which a reference leads. */
  Optional<Place> reference(Place schema) {
    return member(schema, REFERENCE)
        .filter(reference -> References.isReference(schema.node()))
        .map(reference -> target(schema));
  }

  /** Returns a member, whatever the draft. */
  Optional<Place> member(Place holder, String name) {
    return holder.node().has(name)
        ? holder.member(name).filter(member -> !leftOut.test(member))
        : Optional.empty();
  }

  /** Returns the value of a keyword that is a schema. */
  Optional<Place> schema(Place schema, String name) {
    return keyword(schema, name).filter(SchemaReader::isSchema);
  }

  /** Returns the members or items of a keyword's value that are not left out. */
  List<Place> parts(Place schema, String name) {
    return keyword(schema, name).map(this::parts).orElse(List.of());
  }

  List<Place> parts(Place holder) {
    return holder.children().stream().filter(part -> !leftOut.test(part)).toList();
  }

  static boolean isSchema(Place place) {
    JsonNode node = place.node();
    return node.isObject() || node.isBoolean();
  }

  Place target(Place reference) {
    try {
      return references.step(reference);
    } catch (BrokenReferenceException e) {
      throw new UndecidedException("a reference that leads to nothing here");
    }
  }
}
