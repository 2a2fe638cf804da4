package io.messagecontract.normal;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Kind;
import io.messagecontract.formula.Term;
import io.messagecontract.formula.Term.Measure;
import io.messagecontract.reading.SchemaReader;
import io.messagecontract.vocabulary.Draft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The keywords that hold no schemas (JSON Schema 2020-12 validation, sections 6.1 to 6.5). */
final class ValueKeywords {

  /** The media types whose texts the validator does not look into. */
  private static final Pattern NOTED =
      Pattern.compile(
          "(?!application/json$)"
              + "(application|audio|font|image|message|model|multipart|text|video)/[\\w.+-]+");

  private final Formulas formulas;
  private final SchemaReader reader;
  private final boolean formatsAsserted;

  ValueKeywords(Formulas formulas, SchemaReader reader, boolean formatsAsserted) {
    this.formulas = formulas;
    this.reader = reader;
    this.formatsAsserted = formatsAsserted;
  }

  void add(Place schema, List<Formula> parts) {
    reader.keyword(schema, "type").ifPresent(type -> parts.add(type(type)));
    reader
        .keyword(schema, "enum")
        .filter(values -> values.node().isArray())
        .ifPresent(values -> values(values, parts));
    reader.keyword(schema, "const").ifPresent(value -> parts.add(formulas.equal(value.node())));
    bound(schema, "minimum", Measure.NUMBER, true, false, parts);
    bound(schema, "maximum", Measure.NUMBER, false, false, parts);
    bound(schema, "exclusiveMinimum", Measure.NUMBER, true, true, parts);
    bound(schema, "exclusiveMaximum", Measure.NUMBER, false, true, parts);
    bound(schema, "minLength", Measure.LENGTH, true, false, parts);
    bound(schema, "maxLength", Measure.LENGTH, false, false, parts);
    bound(schema, "minItems", Measure.ITEMS, true, false, parts);
    bound(schema, "maxItems", Measure.ITEMS, false, false, parts);
    bound(schema, "minProperties", Measure.PROPERTIES, true, false, parts);
    bound(schema, "maxProperties", Measure.PROPERTIES, false, false, parts);
    number(schema, "multipleOf")
        .filter(number -> number.signum() > 0)
        .ifPresent(number -> parts.add(formulas.atom(new Term.Multiple(number))));
    text(schema, "pattern").ifPresent(p -> parts.add(formulas.atom(new Term.Matches(p))));
    text(schema, "format").ifPresent(f -> parts.add(formulas.atom(format(f))));
    if (reader.keyword(schema, "uniqueItems").filter(u -> u.node().asBoolean()).isPresent()) {
      parts.add(formulas.atom(new Term.Unique()));
    }
    content(schema).ifPresent(parts::add);
    for (Place name : reader.parts(schema, "required")) {
      parts.add(formulas.atom(new Term.Has(name.node().asText())));
    }
  }

  private Term format(String format) {
    return formatsAsserted ? new Term.Formatted(format) : new Term.Hint(format);
  }

  /** In draft-07 the validator looks into texts; nobody else here does. */
  private Optional<Formula> content(Place schema) {
    String encoding = text(schema, "contentEncoding").filter("base64"::equals).orElse("");
    String type =
        text(schema, "contentMediaType").filter(t -> !NOTED.matcher(t).matches()).orElse("");
    boolean noted = reader.draft(schema).compareTo(Draft.DRAFT_07) > 0;
    if (noted || (encoding.isEmpty() && type.isEmpty())) {
      return Optional.empty();
    }
    Formula text = formulas.kinds(Set.of(Kind.STRING));
    Term content = new Term.Opaque("the content of texts", List.of(encoding, type));
    return Optional.of(formulas.any(List.of(formulas.not(text), formulas.atom(content))));
  }

  private void values(Place keyword, List<Formula> parts) {
    List<Place> values = reader.parts(keyword);
    if (!values.isEmpty() || keyword.node().isEmpty()) {
      parts.add(formulas.among(values.stream().map(Place::node).toList()));
    }
  }

  private void bound(
      Place schema,
      String keyword,
      Measure measure,
      boolean lower,
      boolean exclusive,
      List<Formula> parts) {
    number(schema, keyword)
        .map(limit -> new Term.Bound(measure, lower, limit, exclusive))
        .ifPresent(bound -> parts.add(formulas.atom(bound)));
  }

  private Optional<BigDecimal> number(Place schema, String keyword) {
    return reader
        .keyword(schema, keyword)
        .map(Place::node)
        .filter(JsonNode::isNumber)
        .map(JsonNode::decimalValue);
  }

  private Optional<String> text(Place schema, String keyword) {
    return reader
        .keyword(schema, keyword)
        .map(Place::node)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue);
  }

  private Formula type(Place type) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    List<JsonNode> names = new ArrayList<>();
    if (type.node().isArray()) {
      reader.parts(type).forEach(name -> names.add(name.node()));
      if (names.isEmpty() && !type.node().isEmpty()) {
        return formulas.everything();
      }
    } else {
      names.add(type.node());
    }
    names.forEach(name -> kinds.addAll(kinds(name.asText())));
    return formulas.kinds(kinds);
  }

  private static Set<Kind> kinds(String type) {
    return switch (type) {
      case "string" -> Set.of(Kind.STRING);
      case "integer" -> Set.of(Kind.INTEGER);
      case "number" -> Kind.NUMBERS;
      case "boolean" -> Set.of(Kind.BOOLEAN);
      case "null" -> Set.of(Kind.NULL);
      case "object" -> Set.of(Kind.OBJECT);
      case "array" -> Set.of(Kind.ARRAY);
      default -> Set.of();
    };
  }
}
