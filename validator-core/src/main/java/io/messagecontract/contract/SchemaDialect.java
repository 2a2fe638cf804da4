package io.messagecontract.contract;

import java.util.Optional;

/**
 * The rules by which a schema is read.
 *
 * @since 0.1.0
 */
public enum SchemaDialect {
  /** AsyncAPI Schema Objects and JSON Schema draft-07, of which they are a superset. */
  DRAFT_07("http://json-schema.org/draft-07/schema#"),
  /** JSON Schema 2019-09. */
  DRAFT_2019_09("https://json-schema.org/draft/2019-09/schema"),
  /** JSON Schema 2020-12. */
  DRAFT_2020_12("https://json-schema.org/draft/2020-12/schema");

  private final String iri;

  SchemaDialect(String iri) {
    this.iri = iri;
  }

  /** Returns the {@code $schema} that names this dialect. */
  public String iri() {
    return iri;
  }

  /**
   * Returns the dialect that a {@code $schema} names; nothing if it is none of these.
   *
   * @param iri the value of {@code $schema}, empty where there is none
   * @param otherwise what counts where there is none
   */
  public static Optional<SchemaDialect> of(String iri, SchemaDialect otherwise) {
    if (iri.isEmpty()) {
      return Optional.of(otherwise);
    }
    for (SchemaDialect dialect : values()) {
      if (plain(dialect.iri).equals(plain(iri))) {
        return Optional.of(dialect);
      }
    }
    return Optional.empty();
  }

  private static String plain(String iri) {
    return iri.endsWith("#") ? iri.substring(0, iri.length() - 1) : iri;
  }
}
