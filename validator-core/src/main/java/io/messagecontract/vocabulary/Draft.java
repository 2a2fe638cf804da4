package io.messagecontract.vocabulary;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.Document;
import java.util.Optional;

/**
 * The drafts of JSON Schema, oldest first. Schemas of AsyncAPI are written in draft-07; a {@code
 * $schema} may say otherwise.
 *
 * @since 0.1.0
 */
public enum Draft {
  /** Draft 4, where {@code exclusiveMinimum} is true or false. */
  DRAFT_04("http://json-schema.org/draft-04/schema#", "draft-04"),
  /** Draft 6. */
  DRAFT_06("http://json-schema.org/draft-06/schema#", "draft-06"),
  /** Draft 7, and AsyncAPI Schema Objects. */
  DRAFT_07("http://json-schema.org/draft-07/schema#", "draft-07"),
  /** 2019-09. */
  DRAFT_2019_09("https://json-schema.org/draft/2019-09/schema", "2019-09"),
  /** 2020-12. */
  DRAFT_2020_12("https://json-schema.org/draft/2020-12/schema", "2020-12");

  private final String iri;
  private final String title;

  Draft(String iri, String title) {
    this.iri = iri;
    this.title = title;
  }

  /** Returns the {@code $schema} that names this draft. */
  public String iri() {
    return iri;
  }

  /** Returns the name by which people know it, such as {@code draft-07}. */
  public String title() {
    return title;
  }

  /** Tells whether {@code $ref} makes everything beside it void (draft-07 core, section 8.3). */
  public boolean ignoresSiblings() {
    return this.compareTo(DRAFT_2019_09) < 0;
  }

  /** Returns the draft of a dialect. */
  public static Draft of(SchemaDialect dialect) {
    return switch (dialect) {
      case DRAFT_07 -> DRAFT_07;
      case DRAFT_2019_09 -> DRAFT_2019_09;
      case DRAFT_2020_12 -> DRAFT_2020_12;
    };
  }

  /** Returns the draft that the nearest {@code $schema} at or around a schema names. */
  public static Draft of(Document file, String pointer, SchemaDialect otherwise) {
    Draft draft = of(otherwise);
    JsonNode node = file.root();
    JsonPointer rest = JsonPointer.compile(pointer);
    while (true) {
      draft = named(node.path("$schema").asText("")).orElse(draft);
      if (rest.matches()) {
        return draft;
      }
      node =
          node.isArray()
              ? node.path(rest.getMatchingIndex())
              : node.path(rest.getMatchingProperty());
      rest = rest.tail();
    }
  }

  private static Optional<Draft> named(String iri) {
    for (Draft draft : iri.isEmpty() ? new Draft[0] : values()) {
      if (plain(draft.iri).equals(plain(iri))) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  private static String plain(String iri) {
    return iri.endsWith("#") ? iri.substring(0, iri.length() - 1) : iri;
  }
}
