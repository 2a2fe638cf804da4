package io.messagecontract.compare;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.SideSchema;
import io.messagecontract.validate.SchemaValidator;

/** The schemas of one of the contracts, for the engine that compares them. */
final class ContractSchemas {

  private final Contract contract;
  private final FormatModel formats;
  private final SchemaValidator validator;

  ContractSchemas(Contract contract, FormatModel formats) {
    this.contract = contract;
    this.formats = formats;
    this.validator = new SchemaValidator(contract.documents(), formats == FormatModel.ASSERTION);
  }

  Contract contract() {
    return contract;
  }

  FormatModel formats() {
    return formats;
  }

  /** Returns how a schema is read by those who take whatever it does not forbid. */
  Side side(SchemaPlace schema) {
    return new Side(contract.documents(), validator, schema.dialect(), false);
  }

  Place at(SchemaPlace schema) {
    return side(schema).at(schema);
  }

  /** Returns a schema as it is read by those who know what is documented, or anything. */
  SideSchema schema(SchemaPlace schema, boolean isClosed) {
    return new SideSchema(side(schema).closed(isClosed), at(schema));
  }
}
