package io.messagecontract.validate;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DefaultDialectRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.keyword.NonValidationKeyword;

/**
 * networknt's dialects with {@code id} as a keyword that means nothing, as the drafts from 6 on
 * have it; networknt throws when it meets one, and every AsyncAPI document may have one. And with
 * {@link ExactMultipleOf}, {@link DistinctItems}, {@link BoundedCount} and, up to 2019-09, {@link
 * OlderContains}. By {@code minContains} and {@code maxContains} it counts what {@code contains}
 * accepts; beside that, it would reject every value, arrays or not, where the one is above the
 * other.
 */
final class TolerantDialects extends DefaultDialectRegistry {

  @Override
  public Dialect getDialect(String id, SchemaRegistry registry) {
    return id.contains("draft-04")
        ? super.getDialect(id, registry)
        : tolerant(super.getDialect(id, registry));
  }

  static Dialect tolerant(Dialect dialect) {
    Dialect.Builder tolerant = Dialect.builder(dialect);
    if (dialect.getSpecificationVersion() != SpecificationVersion.DRAFT_2020_12) {
      tolerant.keyword(new OlderContains());
    }
    return tolerant
        .keyword(new NonValidationKeyword("id"))
        .keyword(new ExactMultipleOf())
        .keyword(new DistinctItems())
        .keywords(BoundedCount.all())
        .keyword(new NonValidationKeyword("minContains"))
        .keyword(new NonValidationKeyword("maxContains"))
        .build();
  }
}
