package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.ExecutionContextCustomizer;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.regex.RegularExpression;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Documents;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** networknt, set up once for the documents of one contract. Safe for use by many threads. */
final class SchemaEngine {

  private static final ExecutionContextCustomizer NOTHING = (context, schema) -> {};

  private final Map<SchemaDialect, SchemaRegistry> registries = new ConcurrentHashMap<>();
  private final Map<SchemaPlace, Schema> schemas = new ConcurrentHashMap<>();
  private final Map<String, Schema> formats = new ConcurrentHashMap<>();
  private final Map<String, RegularExpression> patterns = new ConcurrentHashMap<>();
  private final Documents documents;

  SchemaEngine(Documents documents) {
    this.documents = documents;
  }

  /**
   * Returns every error; {@code failFast} asks for one only.
   *
   * @param steps what may be spent
   */
  List<Error> errors(
      SchemaPlace place, JsonNode value, boolean formats, boolean failFast, Steps steps) {
    ExecutionContext context = steps.context(formats, failFast);
    return schema(place)
        .validate(context, PlainNumbers.of(value, steps), OutputFormat.DEFAULT, NOTHING);
  }

  boolean hasFormat(SchemaDialect dialect, String format, String text) {
    return formats
        .computeIfAbsent(
            dialect + " " + format,
            key ->
                registry(dialect)
                    .getSchema(JsonNodeFactory.instance.objectNode().put("format", format)))
        .validate(
            TextNode.valueOf(text),
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .isEmpty();
  }

  /**
   * Returns what matches by a pattern of the contract, the same for the same pattern. networknt has
   * its own: {@code format: regex} asks it for patterns that are values of messages, which are not
   * to be kept.
   */
  RegularExpression pattern(String pattern) {
    RegularExpression known = patterns.get(pattern);
    if (known == null) {
      known = RegularExpressions.FACTORY.getRegularExpression(pattern);
      patterns.put(pattern, known);
    }
    return known;
  }

  static boolean matches(String pattern, String text) {
    return RegularExpressions.FACTORY.getRegularExpression(pattern).matches(text);
  }

  private Schema schema(SchemaPlace place) {
    return schemas.computeIfAbsent(
        place,
        p ->
            registry(p.dialect())
                .getSchema(
                    JsonNodeFactory.instance
                        .objectNode()
                        .put("$ref", SchemaDocuments.iri(p.path(), p.pointer()))));
  }

  private SchemaRegistry registry(SchemaDialect dialect) {
    return registries.computeIfAbsent(
        dialect, asked -> Registries.of(new SchemaDocuments(documents), asked));
  }
}
