package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Nearest;
import io.messagecontract.vocabulary.Draft;
import io.messagecontract.vocabulary.Keyword;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Guesses which keyword was meant: by habit from elsewhere, or by a slip of the pen. */
final class KeywordHints {

  /** Shorter names are near to nearly everything. */
  private static final int SHORTEST = 5;

  private static final Map<String, String> HABITS =
      Map.ofEntries(
          Map.entry("xml", "remove it: it is a field of OpenAPI and says nothing about JSON"),
          Map.entry("optional", "remove it: what is not listed as required is optional"),
          Map.entry("mandatory", "list the property as required in the schema around it"),
          Map.entry("isrequired", "list the property as required in the schema around it"),
          Map.entry("ref", "write $ref"),
          Map.entry("id", "write $id, or move it below \"properties\""),
          Map.entry("regex", "write pattern"),
          Map.entry("regexp", "write pattern"),
          Map.entry("values", "write enum"),
          Map.entry("allowedvalues", "write enum"),
          Map.entry("fields", "write properties"),
          Map.entry("attributes", "write properties"),
          Map.entry("comment", "write $comment"),
          Map.entry("summary", "write title or description"),
          Map.entry("label", "write title"),
          Map.entry("extends", "write allOf"),
          Map.entry("disallow", "write not"),
          Map.entry("divisibleby", "write multipleOf"),
          Map.entry("$defs", "write definitions"),
          Map.entry("prefixitems", "write items with a list of schemas"),
          Map.entry("dependentrequired", "write dependencies"),
          Map.entry("dependentschemas", "write dependencies"),
          Map.entry("unevaluatedproperties", "write additionalProperties, or name the dialect"),
          Map.entry("unevaluateditems", "write additionalItems, or name the dialect"),
          Map.entry("additionalitems", "write items beside prefixItems"),
          Map.entry("$recursiveref", "write $dynamicRef"));

  /** What a short word for a bound means depends on the type. */
  private static final Map<String, String> BOUNDS =
      Map.of(
          "string", "Length",
          "array", "Items",
          "object", "Properties",
          "integer", "imum",
          "number", "imum");

  private final Place schema;
  private final Draft draft;

  KeywordHints(Place schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  String hint(Place member) {
    String name = member.key().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "example" -> "write examples: [" + Schemas.shown(member.node()) + "]";
      case "nullable" -> nullable(member.node());
      case "min", "max" -> bound(name);
      default -> HABITS.containsKey(name) ? HABITS.get(name) : near(member);
    };
  }

  private String nullable(JsonNode value) {
    Set<String> types = Schemas.types(schema.node());
    if (value.isBoolean() && !value.booleanValue()) {
      return "remove it: null is allowed only where a type says so";
    }
    return types.isEmpty() || schema.node().has("$ref")
        ? "write anyOf: with this schema and { type: \"null\" } as its entries"
        : "write type: [" + String.join(", ", types) + ", \"null\"]";
  }

  private String bound(String name) {
    return Schemas.types(schema.node()).stream()
        .filter(BOUNDS::containsKey)
        .findFirst()
        .map(type -> "write " + name + BOUNDS.get(type))
        .orElse("write " + name + "imum, " + name + "Length or " + name + "Items");
  }

  private String near(Place member) {
    if (!Keyword.named(member.key()).isEmpty()) {
      return "remove it, or name the dialect that has it by $schema or schemaFormat";
    }
    List<String> candidates =
        Keyword.all(draft).stream()
            .filter(k -> k.form().fits(member.node()) || k.name().length() >= SHORTEST)
            .map(Keyword::name)
            .toList();
    return Nearest.to(member.key(), candidates).isEmpty()
        ? "remove it, or name it x-" + member.key()
        : Nearest.question(member.key(), candidates);
  }
}
