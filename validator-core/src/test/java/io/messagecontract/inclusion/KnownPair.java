package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import java.util.Optional;

/** Two schemas, and whether the reader accepts whatever the writer may write. */
record KnownPair(String theme, JsonNode entry) {

  String about() {
    return theme + ": " + entry.get("about").asText();
  }

  boolean isIncluded() {
    return switch (entry.get("answer").asText()) {
      case "included" -> true;
      case "broken" -> false;
      default -> throw new IllegalArgumentException(entry.toString());
    };
  }

  Optional<JsonNode> witness() {
    return Optional.ofNullable(entry.get("witness"));
  }

  LoadedSchema writer(SchemaFolder folder) {
    LoadedSchema writer = folder.load(entry.get("writer"), dialect());
    return entry.path("closed").asBoolean() ? writer.closed() : writer;
  }

  LoadedSchema reader(SchemaFolder folder) {
    return folder.load(entry.get("reader"), dialect());
  }

  private SchemaDialect dialect() {
    String name = entry.path("dialect").asText("2020-12");
    return switch (name) {
      case "draft-07" -> SchemaDialect.DRAFT_07;
      case "2019-09" -> SchemaDialect.DRAFT_2019_09;
      case "2020-12" -> SchemaDialect.DRAFT_2020_12;
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  public String toString() {
    return about() + " " + entry;
  }
}
