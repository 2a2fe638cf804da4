package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.messagecontract.document.Place;
import io.messagecontract.validate.SchemaFault.Kind;
import io.messagecontract.vocabulary.Draft;
import io.messagecontract.vocabulary.Form;
import io.messagecontract.vocabulary.Keyword;
import java.util.List;

/** Says in plain words what a meta-schema means. */
final class FaultWords {

  private static final int LONGEST = 40;

  private final Draft draft;

  /** The nearest schema around the value. */
  private Place schema;

  private Place at;
  private String keyword = "";
  private Form expected = Form.SCHEMA;
  private boolean besideReference;

  FaultWords(Place root, Draft draft) {
    this.draft = draft;
    this.schema = root;
    this.at = root;
  }

  SchemaFault fault(String pointer, List<Error> errors) {
    String[] steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    for (String step : steps) {
      step(step.replace("~1", "/").replace("~0", "~"));
    }
    FaultHints.Way way = way(errors);
    return new SchemaFault(at, kind(errors.get(0)), way.message(), way.hint());
  }

  private Kind kind(Error error) {
    if (besideReference) {
      return Kind.IGNORED;
    }
    return isPattern(error) ? Kind.PATTERN : Kind.VALUE;
  }

  private boolean isPattern(Error error) {
    return isFormat(error)
        ? error.getSchemaNode().asText().equals("regex")
        : keyword.equals("patternProperties")
            && expected == Form.NAMED_SCHEMAS
            && at.node().isObject();
  }

  static boolean isFormat(Error error) {
    return error.getKeyword().equals("format");
  }

  private void step(String key) {
    Place from = at;
    at =
        from.node().isArray()
            ? from.children().get(Integer.parseInt(key))
            : from.member(key).orElse(from);
    if (from.node().isObject() && (expected == Form.SCHEMA || expected == Form.ITEMS)) {
      besideReference |= draft.ignoresSiblings() && from.node().has("$ref") && !key.equals("$ref");
      schema = from;
      keyword = key;
      expected = Keyword.of(key, draft).map(Keyword::form).orElse(Form.ANY);
    } else {
      expected =
          expected == Form.DEPENDENCIES && at.node().isArray()
              ? Form.NAMES
              : expected.within(from.node());
    }
  }

  private FaultHints.Way way(List<Error> errors) {
    Error first = errors.get(0);
    JsonNode value = at.node();
    if (isFormat(first)) {
      return format(first.getSchemaNode().asText());
    }
    if (isPattern(first)) {
      return new FaultHints.Way(
          "A name below " + name() + " is no regular expression.",
          "write a regular expression of ECMA-262");
    }
    if (expected == Form.TYPE || expected == Form.TYPE_NAME) {
      return TypeWords.way(value);
    }
    if (value.isArray() && expected.fits(value)) {
      return value.isEmpty()
          ? new FaultHints.Way(name() + " is an empty list.", "list one at least, or remove it")
          : new FaultHints.Way(
              name() + " lists \"" + TypeWords.twice(value) + "\" twice.", "list it once");
    }
    if (first.getKeyword().equals("dependencies")) {
      return new FaultHints.Way(
          "\"exclusiveMinimum\" and \"exclusiveMaximum\" of draft-04 need the bound beside them.",
          "add minimum or maximum");
    }
    if (value.isObject() && expected == Form.SCHEMA) {
      return new FaultHints.Way(
          name() + " is not valid: " + first.getMessage() + ".", "write it as JSON Schema says");
    }
    return new FaultHints(schema, keyword, at, expected).way(name() + " " + found(value));
  }

  private FaultHints.Way format(String format) {
    String wrong = name() + " is " + shown(at.node()) + ", and has to be ";
    return format.equals("regex")
        ? new FaultHints.Way(
            wrong + "a regular expression.", "write a regular expression of ECMA-262")
        : new FaultHints.Way(wrong + "a valid " + format + ".", "correct it");
  }

  private String name() {
    if (at.pointer().equals(schema.pointer()) && keyword.isEmpty()) {
      return "The schema";
    }
    return at.key().matches("\\d+") && !at.key().equals(keyword)
        ? "An entry of \"" + keyword + '"'
        : '"' + at.key() + '"';
  }

  private static String found(JsonNode value) {
    return value.isNull() ? "has no value" : "is " + shown(value);
  }

  static String shown(JsonNode value) {
    if (value.isArray()) {
      return "a list";
    }
    if (value.isObject()) {
      return "an object";
    }
    String text = value.asText();
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return value.isTextual() ? '"' + cut + '"' : cut;
  }
}
