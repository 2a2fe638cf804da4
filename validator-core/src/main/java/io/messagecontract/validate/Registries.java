package io.messagecontract.validate;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import io.messagecontract.contract.SchemaDialect;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sets networknt up. Apart from {@link SchemaEngine}, which seldom has to load all of this. */
final class Registries {

  /** The meta-schemas that networknt brings along; shading moves them to another folder. */
  private static final Pattern META_SCHEMA =
      Pattern.compile(
          "classpath:[\\w./-]*draft[-/][\\w./-]+|https?://json-schema\\.org/draft[-/].+");

  private Registries() {}

  static SchemaRegistry of(SchemaDocuments documents, SchemaDialect dialect) {
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
                .schemaRegistryConfig(config())
                .nodeReader(documents)
                .schemaLoader(
                    loader ->
                        loader
                            .allow(iri -> documents.has(iri) || isMetaSchema(iri.toString()))
                            .resourceLoaders(loaders -> loaders.add(documents))));
  }

  /** Returns how all of this is asked: the same texts everywhere, places as JSON Pointers. */
  static SchemaRegistryConfig config() {
    return SchemaRegistryConfig.builder()
        .locale(Locale.ROOT)
        .pathType(PathType.JSON_POINTER)
        .regularExpressionFactory(RegularExpressions.FACTORY)
        .build();
  }

  static boolean isMetaSchema(String iri) {
    return META_SCHEMA.matcher(iri).matches();
  }
}
