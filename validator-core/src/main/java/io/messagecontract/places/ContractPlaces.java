package io.messagecontract.places;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Documents;
import io.messagecontract.validate.SchemaValidator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what the messages of a contract can show.
 *
 * @since 0.1.0
 */
public final class ContractPlaces {

  private final Documents documents;
  private final SchemaValidator validator;
  private final Optional<RuntimeExpression> identification;
  private final Map<SchemaPlace, MessagePlaces> known = new HashMap<>();

  /** Looks into the schemas of this contract. */
  public ContractPlaces(Contract contract) {
    this.documents = contract.documents();
    this.identification = contract.identification();
    this.validator = new SchemaValidator(documents, false);
  }

  /**
   * Returns the places of a message; none if its payload is not described by JSON Schema. A place
   * by which messages are told apart cannot be absent, whatever the schema says.
   */
  public MessagePlaces of(Message message) {
    return message
        .payload()
        .map(schema -> known.computeIfAbsent(schema, this::find))
        .orElse(MessagePlaces.NONE);
  }

  private MessagePlaces find(SchemaPlace schema) {
    MessagePlaces places = new PlaceSearch(documents, validator, schema).places();
    return new MessagePlaces(
        places.present(),
        places.absent().stream().filter(place -> !identifies(place)).toList(),
        places.values(),
        places.isCut());
  }

  private boolean identifies(String place) {
    return identification
        .filter(expression -> expression.source() == RuntimeExpression.Source.PAYLOAD)
        .filter(expression -> (expression.pointer() + '/').startsWith(place + '/'))
        .isPresent();
  }
}
