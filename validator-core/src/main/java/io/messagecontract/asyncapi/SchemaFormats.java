package io.messagecontract.asyncapi;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells in which language and dialect a schema is written. */
public final class SchemaFormats {

  private static final Pattern VERSION = Pattern.compile(";version=\"?([^;\"]*)");

  private SchemaFormats() {}

  /**
   * Returns the dialect that a {@code schemaFormat} names (AsyncAPI 3.0.0, Multi Format Schema
   * Object); nothing for Avro, RAML and the like.
   */
  public static Optional<SchemaDialect> dialect(String format) {
    String name = format.toLowerCase(Locale.ROOT).replace(" ", "");
    if (name.startsWith("application/vnd.aai.asyncapi")) {
      return Optional.of(SchemaDialect.DRAFT_07);
    }
    String type = name.split(";", 2)[0];
    if (!type.equals("application/schema+json") && !type.equals("application/schema+yaml")) {
      return Optional.empty();
    }
    Matcher version = VERSION.matcher(name);
    return switch (version.find() ? version.group(1) : "draft-07") {
      case "draft-07" -> Optional.of(SchemaDialect.DRAFT_07);
      case "draft/2019-09", "draft-2019-09", "2019-09" -> Optional.of(SchemaDialect.DRAFT_2019_09);
      case "draft/2020-12", "draft-2020-12", "2020-12" -> Optional.of(SchemaDialect.DRAFT_2020_12);
      default -> Optional.empty();
    };
  }

  /**
   * Returns the dialect of a schema: what it says by {@code $schema}, or what its file says at its
   * root, or else what was said around it.
   */
  public static SchemaDialect declared(Documents documents, Place schema, SchemaDialect otherwise) {
    String own = schema.node().path("$schema").asText("");
    String file = documents.loaded(schema.path()).root().path("$schema").asText("");
    return SchemaDialect.of(own.isEmpty() ? file : own, otherwise).orElse(otherwise);
  }
}
