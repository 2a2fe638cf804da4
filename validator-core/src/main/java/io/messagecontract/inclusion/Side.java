package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.validate.SchemaValidator;

/**
 * The schemas of one contract and how they are read.
 *
 * @param documents what they were loaded from
 * @param validator tells what they accept
 * @param dialect the dialect of the schemas that are compared
 * @param closed whether objects hold only properties that their schema documents
 * @since 0.1.0
 */
public record Side(
    Documents documents, SchemaValidator validator, SchemaDialect dialect, boolean closed) {

  /** The same schemas, for objects that hold only what is documented, or anything. */
  public Side closed(boolean nowClosed) {
    return new Side(documents, validator, dialect, nowClosed);
  }

  /** Returns the schema at a place of the contract. */
  public Place at(SchemaPlace place) {
    JsonNode root = documents.loaded(place.path()).root();
    return new Place(place.path(), place.pointer(), root.at(place.pointer()));
  }

  /** Tells whether a value is in the set that a schema stands for. */
  public boolean accepts(Place schema, JsonNode value) {
    SchemaPlace place = new SchemaPlace(schema.path(), schema.pointer(), dialect);
    return closed ? validator.acceptsClosed(place, value) : validator.accepts(place, value);
  }

  /** Returns the schema to which a reference leads. */
  public Place target(Place reference) {
    try {
      return new References(documents).step(reference);
    } catch (BrokenReferenceException e) {
      throw new IllegalStateException("checked when the contract was loaded", e);
    }
  }
}
