package io.messagecontract.lint;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;

/**
 * A payload or headers where it is written down, not where a message refers to it.
 *
 * @param place where it stands
 * @param dialect the rules by which it is read
 */
record WrittenSchema(Place place, SchemaDialect dialect) {

  static WrittenSchema of(Contract contract, SchemaPlace schema) {
    References references = new References(contract.documents());
    Place place =
        new Place(
            schema.path(),
            schema.pointer(),
            contract.documents().loaded(schema.path()).root().at(schema.pointer()));
    try {
      for (int i = 0; i < References.MAX_CHAIN; i++) {
        if (!SubSchemas.isOnlyReference(place, schema.dialect())) {
          break;
        }
        place = references.step(place);
      }
      return new WrittenSchema(place, schema.dialect());
    } catch (BrokenReferenceException e) {
      return new WrittenSchema(place, schema.dialect());
    }
  }

  /** Returns what tells it from others. */
  String id() {
    return dialect + " " + place.id();
  }
}
