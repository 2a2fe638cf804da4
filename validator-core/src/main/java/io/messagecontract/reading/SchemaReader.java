package io.messagecontract.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.vocabulary.Draft;
import io.messagecontract.vocabulary.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Reads the keywords of schemas that count: those that their draft has and that are not left out.
 *
 * @since 0.1.0
 */
public final class SchemaReader {

  private static final String REFERENCE = "$ref";

  private final Documents documents;
  private final References references;
  private final SchemaDialect dialect;
  private final Predicate<Place> leftOut;
  private final Supplier<RuntimeException> broken;
  private final Map<String, Draft> drafts = new ConcurrentHashMap<>();

  /**
   * Reads the schemas of these documents.
   *
   * @param documents what the contract was loaded from
   * @param dialect how schemas are read that do not say it themselves
   * @param leftOut the schemas and values of keywords that count as if they were not there
   * @param broken makes what is thrown where a reference leads to nothing
   */
  public SchemaReader(
      Documents documents,
      SchemaDialect dialect,
      Predicate<Place> leftOut,
      Supplier<RuntimeException> broken) {
    this.documents = documents;
    this.references = new References(documents);
    this.dialect = dialect;
    this.leftOut = leftOut;
    this.broken = broken;
  }

  /** Returns the document that a schema stands in. */
  Place root(Place schema) {
    return new Place(schema.path(), "", documents.loaded(schema.path()).root());
  }

  /** Tells whether a member of that name stands in the document of a schema. */
  public boolean mentions(Place schema, String name) {
    return documents.mentions(schema.path(), name);
  }

  /** Returns how schemas are read that do not say it themselves. */
  public SchemaDialect dialect() {
    return dialect;
  }

  /** Returns the draft that the nearest {@code $schema} names. */
  public Draft draft(Place schema) {
    String id = schema.id();
    Draft draft = drafts.get(id);
    if (draft == null) {
      draft = Draft.of(documents.loaded(schema.path()), schema.pointer(), dialect);
      drafts.put(id, draft);
    }
    return draft;
  }

  /** Draft-04 has bounds of its own, and a dialect that nobody knows may mean anything. */
  public boolean isOfKnownDraft(Place schema) {
    Draft draft = draft(schema);
    String own = schema.node().path("$schema").asText("");
    boolean named =
        own.isEmpty() || own.replaceFirst("#$", "").equals(draft.iri().replaceFirst("#$", ""));
    return draft != Draft.DRAFT_04 && named;
  }

  /** Tells whether a schema counts as if it were not there. */
  public boolean isLeftOut(Place place) {
    return leftOut.test(place);
  }

  /** Returns the value of a keyword, if the keyword means something here. */
  public Optional<Place> keyword(Place schema, String name) {
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
  public Optional<Place> reference(Place schema) {
    return member(schema, REFERENCE).isPresent() && References.isReference(schema.node())
        ? Optional.of(target(schema))
        : Optional.empty();
  }

  /** Returns a member, whatever the draft. */
  public Optional<Place> member(Place holder, String name) {
    Optional<Place> member = holder.member(name);
    return member.isPresent() && leftOut.test(member.get()) ? Optional.empty() : member;
  }

  /** Returns the value of a keyword that is a schema. */
  public Optional<Place> schema(Place schema, String name) {
    Optional<Place> value = keyword(schema, name);
    return value.isPresent() && isSchema(value.get()) ? value : Optional.empty();
  }

  /**
   * Returns the schema of {@code contains} where the items that it accepts are evaluated ones, as
   * they are from 2020-12 on (core, section 11.2; 2019-09 core, section 9.3.1.3).
   */
  public Optional<Place> evaluatingContains(Place schema) {
    return draft(schema).compareTo(Draft.DRAFT_2020_12) < 0
        ? Optional.empty()
        : schema(schema, "contains");
  }

  /** Returns the members or items of a keyword's value that are not left out. */
  public List<Place> parts(Place schema, String name) {
    Optional<Place> value = keyword(schema, name);
    return value.isPresent() ? parts(value.get()) : List.of();
  }

  /** Returns the members or items of a value that are not left out. */
  public List<Place> parts(Place holder) {
    List<Place> parts = new ArrayList<>();
    for (Place part : holder.children()) {
      if (!leftOut.test(part)) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Tells whether a value can be a schema. */
  public static boolean isSchema(Place place) {
    JsonNode node = place.node();
    return node.isObject() || node.isBoolean();
  }

  /** Returns what a reference names. */
  public Place target(Place reference) {
    try {
      return references.step(reference);
    } catch (BrokenReferenceException e) {
      throw broken.get();
    }
  }
}
