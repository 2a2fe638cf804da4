package io.messagecontract.compare;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.inclusion.Side;
import io.messagecontract.validate.SchemaValidator;
import java.util.Optional;

/** Makes the side of a comparison that a contract stands for; {@code format} is a mere note. */
final class SchemaSide {

  private SchemaSide() {}

  static Side of(Contract contract, SchemaValidator validator, Optional<SchemaPlace> schema) {
    SchemaDialect dialect = schema.map(SchemaPlace::dialect).orElse(SchemaDialect.DRAFT_07);
    return new Side(contract.documents(), validator, dialect, false);
  }
}
