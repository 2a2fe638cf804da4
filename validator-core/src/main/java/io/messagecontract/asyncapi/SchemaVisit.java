package io.messagecontract.asyncapi;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.Place;

/**
 * A schema of a document, be it the whole of a payload or a part of one.
 *
 * @param place where it stands
 * @param dialect the rules by which it is read
 * @param outermost whether the document names it as a schema, not another schema
 */
public record SchemaVisit(Place place, SchemaDialect dialect, boolean outermost) {}
