package io.messagecontract.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.Place;
import io.messagecontract.verdict.Numbers.Bound;
import io.messagecontract.vocabulary.Draft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the keywords that hold no schemas, but for those that count members or items (JSON Schema
 * 2020-12 validation, sections 6.1 to 6.3).
 */
final class ValueParts {

  private final Source source;
  private int kinds = Kinds.ALL;
  private @Nullable Values values;
  private final List<Bound> bounds = new ArrayList<>();
  private final List<BigDecimal> divisors = new ArrayList<>();
  private final List<TextTest> tests = new ArrayList<>();
  private final Range length = new Range();

  ValueParts(Source source) {
    this.source = source;
  }

  void rejectAll() {
    kinds = 0;
  }

  void add(Place schema) {
    JsonNode type = value(schema, "type");
    kinds &= type == null ? Kinds.ALL : kinds(type);
    JsonNode listed = value(schema, "enum");
    if (listed != null && listed.isArray()) {
      among(listed);
    }
    JsonNode only = value(schema, "const");
    if (only != null) {
      among(List.of(only));
    }
    bound(schema, "minimum", true, false);
    bound(schema, "maximum", false, false);
    bound(schema, "exclusiveMinimum", true, true);
    bound(schema, "exclusiveMaximum", false, true);
    JsonNode divisor = value(schema, "multipleOf");
    if (divisor != null && divisor.isNumber() && divisor.decimalValue().signum() > 0) {
      divisors.add(divisor.decimalValue());
    }
    length.add(source, schema, "minLength", "maxLength");
    String pattern = text(schema, "pattern");
    if (pattern != null) {
      tests.add(TextTest.of(source.reference().pattern(pattern)));
    }
    String format = source.formats() ? text(schema, "format") : null;
    if (format != null) {
      source.reference().format(dialect(schema), format).ifPresent(tests::add);
    }
  }

  private SchemaDialect dialect(Place schema) {
    Draft draft = source.reader().draft(schema);
    for (SchemaDialect dialect : SchemaDialect.values()) {
      if (Draft.of(dialect) == draft) {
        return dialect;
      }
    }
    return source.reader().dialect();
  }

  private @Nullable JsonNode value(Place schema, String keyword) {
    Optional<Place> value = source.reader().keyword(schema, keyword);
    return value.isPresent() ? value.get().node() : null;
  }

  private @Nullable String text(Place schema, String keyword) {
    JsonNode value = value(schema, keyword);
    return value == null ? null : value.textValue();
  }

  private void among(Iterable<JsonNode> listed) {
    Values more = Values.of(listed);
    values = values == null ? more : values.and(more);
  }

  private static int kinds(JsonNode type) {
    int kinds = 0;
    if (type.isArray()) {
      for (JsonNode name : type) {
        kinds |= Kinds.of(name.asText());
      }
      return kinds;
    }
    return Kinds.of(type.asText());
  }

  private void bound(Place schema, String keyword, boolean lower, boolean exclusive) {
    JsonNode limit = value(schema, keyword);
    if (limit != null && limit.isNumber()) {
      bounds.add(new Bound(limit.decimalValue(), lower, exclusive));
    }
  }

  int kinds() {
    return kinds;
  }

  @Nullable Values values() {
    return values;
  }

  @Nullable Texts texts() {
    return tests.isEmpty() && length.isOpen()
        ? null
        : new Texts(length.least(), length.most(), List.copyOf(tests));
  }

  @Nullable Numbers numbers() {
    return bounds.isEmpty() && divisors.isEmpty() ? null : Numbers.of(bounds, divisors);
  }
}
