package io.messagecontract.load;

import io.messagecontract.contract.SchemaDialect;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code schemaFormat} (AsyncAPI 3.0.0, Multi Format Schema Object). */
final class SchemaFormats {

  private static final Pattern VERSION = Pattern.compile(";version=\"?([^;\"]*)");

  private SchemaFormats() {}

  /** Returns the dialect of a format that is JSON Schema; nothing for Avro, RAML and the like. */
  static Optional<SchemaDialect> dialect(String format) {
    String name = format.toLowerCase(Locale.ROOT).replace(" ", "");
    if (name.startsWith("application/vnd.aai.asyncapi")) {
      return Optional.of(SchemaDialect.DRAFT_07);
    }
    if (!name.startsWith("application/schema+json")
        && !name.startsWith("application/schema+yaml")) {
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
}
