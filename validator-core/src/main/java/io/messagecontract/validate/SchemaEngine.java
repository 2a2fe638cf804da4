package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Formats;
import com.networknt.schema.path.PathType;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Documents;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** networknt, set up once for the documents of one contract. Safe for use by many threads. */
final class SchemaEngine {

  /** The meta-schemas that networknt brings along; shading moves them to another folder. */
  private static final Pattern META_SCHEMA =
      Pattern.compile(
          "classpath:[\\w./-]*draft[-/][\\w./-]+|https?://json-schema\\.org/draft[-/].+");

  private final Map<SchemaDialect, SchemaRegistry> registries = new ConcurrentHashMap<>();
  private final Map<SchemaPlace, Schema> schemas = new ConcurrentHashMap<>();
  private final Map<String, Schema> formats = new ConcurrentHashMap<>();
  private final SchemaDocuments documents;

  SchemaEngine(Documents documents) {
    this.documents = new SchemaDocuments(documents);
  }

  /** Returns every error; {@code failFast} asks for one only. */
  List<Error> errors(SchemaPlace place, JsonNode value, boolean formats, boolean failFast) {
    JsonNode instance = PlainNumbers.of(value);
    return schema(place)
        .validate(
            instance,
            context ->
                context.executionConfig(
                    config -> config.formatAssertionsEnabled(formats).failFast(failFast)));
  }

  /** Tells whether a format means anything. */
  static boolean isFormat(String format) {
    return Formats.DEFAULT.stream().anyMatch(known -> known.getName().equals(format));
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

  static boolean isMetaSchema(String iri) {
    return META_SCHEMA.matcher(iri).matches();
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
    return registries.computeIfAbsent(dialect, this::newRegistry);
  }

  private SchemaRegistry newRegistry(SchemaDialect dialect) {
    return SchemaRegistry.withDefaultDialect(
        TolerantDialects.tolerant(
            switch (dialect) {
              case DRAFT_07 -> Dialects.getDraft7();
              case DRAFT_2019_09 -> Dialects.getDraft201909();
              case DRAFT_2020_12 -> Dialects.getDraft202012();
            }),
        builder ->
            builder
                .dialectRegistry(new TolerantDialects())
                .schemaRegistryConfig(
                    SchemaRegistryConfig.builder()
                        .locale(Locale.ROOT)
                        .pathType(PathType.JSON_POINTER)
                        .regularExpressionFactory(RegularExpressions.FACTORY)
                        .build())
                .nodeReader(documents)
                .schemaLoader(
                    loader ->
                        loader
                            .allow(iri -> documents.has(iri) || isMetaSchema(iri.toString()))
                            .resourceLoaders(loaders -> loaders.add(documents))));
  }
}
