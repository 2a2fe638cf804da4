package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.vocabulary.Draft;
import io.messagecontract.vocabulary.Form;
import io.messagecontract.vocabulary.Keyword;
import java.util.Optional;

/** Guesses what was meant by a value of the wrong kind, and says how that is written. */
final class FaultHints {

  /** What was found and expected, and the way out. */
  record Way(String message, String hint) {}

  private final Place schema;
  private final String keyword;
  private final Place at;
  private final JsonNode value;
  private final Form expected;

  FaultHints(Place schema, String keyword, Place at, Form expected) {
    this.schema = schema;
    this.keyword = keyword;
    this.at = at;
    this.value = at.node();
    this.expected = expected;
  }

  Way way(String found) {
    if (isMisplaced()) {
      return new Way(
          '"'
              + at.key()
              + "\" stands among the properties, where it is the name of a property; "
              + FaultWords.shown(value)
              + " is no schema.",
          "write it beside \"properties\", not below it");
    }
    return new Way(found + ", and has to be " + expected.description() + ".", hint());
  }

  /** A keyword that slipped down one level, such as {@code required} below {@code properties}. */
  private boolean isMisplaced() {
    return keyword.equals("properties")
        && expected == Form.SCHEMA
        && Keyword.of(at.key(), Draft.DRAFT_07).filter(k -> k.form().fits(value)).isPresent();
  }

  private String hint() {
    if (keyword.equals("required") && value.isBoolean()) {
      return required();
    }
    if (keyword.startsWith("exclusive") && value.isBoolean()) {
      return exclusive();
    }
    if (value.isNull()) {
      return "give it a value, or remove it";
    }
    if (keyword.equals("items") && value.isArray()) {
      return "write prefixItems, which 2020-12 has for such a list";
    }
    if (value.isTextual() && isUnquoted()) {
      return "write it without quotes: " + value.textValue();
    }
    if (value.isObject() && looksLikeSchema() && at.key().equals(keyword)) {
      return expected == Form.SCHEMAS
          ? "write it as an entry of a list"
          : "move it below \"properties\" if it is meant as a property";
    }
    return byForm();
  }

  private String required() {
    String holder = schema.pointer().replaceFirst("/[^/]*$", "");
    if (!value.booleanValue()) {
      return "remove it: what is not listed as required is optional";
    }
    return holder.endsWith("/properties")
        ? "write required: [" + schema.key() + "] beside these properties"
        : "write required: [name, …] in the object that has the properties";
  }

  private String exclusive() {
    String plain = keyword.equals("exclusiveMinimum") ? "minimum" : "maximum";
    Optional<Place> bound = schema.member(plain).filter(b -> b.node().isNumber());
    if (!value.booleanValue()) {
      return "remove it";
    }
    return bound
        .map(b -> "write " + keyword + ": " + b.node() + " in place of " + plain + ": " + b.node())
        .orElse("write the bound itself");
  }

  /** A text that would be right without its quotes. */
  private boolean isUnquoted() {
    String text = value.textValue();
    return switch (expected) {
      case NUMBER, POSITIVE, COUNT -> text.matches("-?\\d{1,18}(\\.\\d{1,18})?");
      case FLAG, SCHEMA -> text.equals("true") || text.equals("false");
      default -> false;
    };
  }

  private boolean looksLikeSchema() {
    return value.has("type") || value.has("$ref");
  }

  private String byForm() {
    return switch (expected) {
      case NAMES, LIST -> value.isValueNode() ? "write [" + value.asText() + "]" : "write a list";
      case SCHEMA, ITEMS ->
          value.isTextual() && TypeWords.TYPES.contains(value.textValue())
              ? "write { type: " + value.textValue() + " }"
              : "write an object such as { type: string }";
      case SCHEMAS -> "write a list such as [{ type: string }]";
      case NAMED_SCHEMAS -> "write an object such as name: { type: string }";
      case NAME, TEXT -> value.isValueNode() ? "write it in quotes" : "write a text";
      default -> "write " + expected.description();
    };
  }
}
