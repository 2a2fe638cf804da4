package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.compare.rules.contract.Effect.Claim;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.inclusion.Inclusion;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.SideSchema;
import io.messagecontract.solver.Outcome;
import io.messagecontract.validate.SchemaValidator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a value that two messages may be now and not before. What a writer writes holds only what
 * is documented, so that all schemas are read as closed.
 */
final class Confusion {

  /** How many pairs of messages are compared; with more it takes too long. */
  static final int MOST_PAIRS = 200;

  /** Of pairs beyond that nothing is known. */
  static final Claim TOO_MANY = new Claim.Unseen("more than " + MOST_PAIRS + " pairs of messages");

  private final ContractPair pair;
  private final SchemaValidator validatorBefore;
  private final SchemaValidator validatorAfter;
  private final Inclusion inclusion = new Inclusion();
  private final Map<List<SchemaPlace>, Optional<Claim>> known = new HashMap<>();

  Confusion(ContractPair pair) {
    this.pair = pair;
    this.validatorBefore = new SchemaValidator(pair.before().documents(), false);
    this.validatorAfter = new SchemaValidator(pair.after().documents(), false);
  }

  /** Returns what shows that two messages can be the same now, or that it is not known. */
  Optional<Claim> of(CommonMessage one, CommonMessage other) {
    List<Message> messages = List.of(one.before(), other.before(), one.after(), other.after());
    if (messages.stream().anyMatch(message -> message.payload().isEmpty())) {
      return Optional.empty();
    }
    List<SchemaPlace> schemas =
        messages.stream().flatMap(message -> message.payload().stream()).toList();
    boolean changed =
        !pair.same().is(schemas.get(0), schemas.get(2))
            || !pair.same().is(schemas.get(1), schemas.get(3));
    if (!changed || haveOtherHeaders(one.after(), other.after())) {
      return Optional.empty();
    }
    Optional<Claim> answer = known.get(schemas);
    if (answer == null && known.size() == MOST_PAIRS) {
      return Optional.of(TOO_MANY);
    }
    if (answer == null) {
      answer = found(schemas);
      known.put(schemas, answer);
    }
    return answer;
  }

  private boolean haveOtherHeaders(Message one, Message other) {
    return one.headers().isPresent()
        && other.headers().isPresent()
        && common(List.of(after(one.headers().get()), after(other.headers().get())))
            instanceof Outcome.None;
  }

  private Optional<Claim> found(List<SchemaPlace> schemas) {
    List<SideSchema> were = List.of(before(schemas.get(0)), before(schemas.get(1)));
    List<SideSchema> are = List.of(after(schemas.get(2)), after(schemas.get(3)));
    return common(were) instanceof Outcome.None
            && common(are) instanceof Outcome.Found found
            && !were.stream().allMatch(schema -> schema.accepts(found.value()))
        ? Optional.of(new Claim.Shown(found.value().toString()))
        : Optional.empty();
  }

  private Outcome common(List<SideSchema> schemas) {
    return inclusion.common(schemas);
  }

  private SideSchema before(SchemaPlace schema) {
    return closed(pair.before(), validatorBefore, schema);
  }

  private SideSchema after(SchemaPlace schema) {
    return closed(pair.after(), validatorAfter, schema);
  }

  private static SideSchema closed(Contract contract, SchemaValidator validator, SchemaPlace at) {
    Side side = new Side(contract.documents(), validator, at.dialect(), true);
    return new SideSchema(side, side.at(at));
  }
}
