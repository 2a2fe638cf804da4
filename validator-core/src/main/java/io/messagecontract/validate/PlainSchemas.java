package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.vocabulary.Draft;
import io.messagecontract.vocabulary.Form;
import io.messagecontract.vocabulary.Keyword;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises schemas that a meta-schema has nothing to say against, by the table of keywords:
 * nearly all are, and a meta-schema costs ten times as much as reading the contract.
 *
 * <p>It errs on one side only. What it is not sure of is no fault yet: the meta-schema decides.
 */
final class PlainSchemas {

  /** Keywords with a meta-schema of their own kind, or one that differs between drafts. */
  private static final Set<String> UNSURE =
      Set.of("id", "$vocabulary", "$anchor", "$dynamicAnchor", "$recursiveAnchor");

  private static final double SMALLEST = 1e-6;

  private final Draft draft;

  private PlainSchemas(Draft draft) {
    this.draft = draft;
  }

  /** Draft-04 has bounds that need another beside them, and lists that must not be empty. */
  static boolean isPlain(JsonNode schema, Draft draft) {
    return draft != Draft.DRAFT_04 && new PlainSchemas(draft).is(Form.SCHEMA, schema);
  }

  private boolean is(Form form, JsonNode value) {
    return switch (form) {
      case ANY -> true;
      case COUNT -> value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= 0;
      case POSITIVE -> value.isNumber() && value.doubleValue() > SMALLEST;
      case TYPE_NAME -> value.isTextual() && TypeWords.TYPES.contains(value.textValue());
      case TYPE -> value.isArray() ? areNames(value, Form.TYPE_NAME, 1) : is(Form.TYPE_NAME, value);
      case NAMES -> value.isArray() && areNames(value, Form.NAME, 0);
      case SCHEMAS -> value.isArray() && !value.isEmpty() && areAll(Form.SCHEMA, value);
      case NAMED_SCHEMAS -> value.isObject() && areAll(Form.SCHEMA, value);
      case NAMES_BY_NAME -> value.isObject() && areAll(Form.NAMES, value);
      case ITEMS -> is(value.isArray() ? Form.SCHEMAS : Form.SCHEMA, value);
      case DEPENDENCIES -> value.isObject() && areDependencies(value);
      case SCHEMA -> value.isBoolean() || (value instanceof ObjectNode o && isSchema(o));
      case TEXT, NAME, FLAG, NUMBER, LIST, OBJECT -> form.fits(value);
    };
  }

  private boolean areAll(Form form, JsonNode values) {
    for (JsonNode value : values) {
      if (!is(form, value)) {
        return false;
      }
    }
    return true;
  }

  private boolean areNames(JsonNode list, Form form, int least) {
    Set<String> seen = new HashSet<>();
    for (JsonNode name : list) {
      if (!is(form, name) || !seen.add(name.textValue())) {
        return false;
      }
    }
    return seen.size() >= least;
  }

  private boolean areDependencies(JsonNode values) {
    for (JsonNode value : values) {
      if (!is(value.isArray() ? Form.NAMES : Form.SCHEMA, value)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSchema(ObjectNode schema) {
    for (Map.Entry<String, JsonNode> member : schema.properties()) {
      if (!isMember(member.getKey(), member.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** A name that no draft knows is free; one of another draft may still be in a meta-schema. */
  private boolean isMember(String name, JsonNode value) {
    Optional<Keyword> keyword = Keyword.of(name, draft);
    if (keyword.isEmpty()) {
      return Keyword.named(name).isEmpty() && !name.startsWith("$");
    }
    return !UNSURE.contains(name)
        && is(keyword.get().form(), value)
        && switch (name) {
          case "$id", "$dynamicRef", "$recursiveRef" -> isPlainUri(value.textValue());
          case "pattern" -> MetaSchemas.isPattern(value.textValue());
          case "patternProperties" -> arePatterns(value);
          default -> true;
        };
  }

  private static boolean arePatterns(JsonNode values) {
    for (Map.Entry<String, JsonNode> member : values.properties()) {
      if (!MetaSchemas.isPattern(member.getKey())) {
        return false;
      }
    }
    return true;
  }

  /** One that needs no grammar to see that it is a URI: letters, digits and slashes. */
  private static boolean isPlainUri(String text) {
    String rest =
        text.startsWith("https://")
            ? text.substring("https://".length())
            : text.startsWith("http://") ? text.substring("http://".length()) : text;
    int end = rest.endsWith("#") ? rest.length() - 1 : rest.length();
    for (int i = 0; i < end; i++) {
      char c = rest.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!plain && (i == 0 || "/._-".indexOf(c) < 0)) {
        return false;
      }
    }
    return end > 0;
  }
}
