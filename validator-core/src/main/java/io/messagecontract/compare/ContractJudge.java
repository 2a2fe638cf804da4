package io.messagecontract.compare;

import io.messagecontract.compare.rules.ContractChange;
import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.inclusion.Answer;
import io.messagecontract.inclusion.Inclusion;
import io.messagecontract.inclusion.Question;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.SideSchema;
import io.messagecontract.solver.Outcome;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.SchemaValidator;
import io.messagecontract.validate.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the changes in channels and messages: a removed message is its own witness. */
final class ContractJudge {

  private final Contract before;
  private final Contract after;
  private final Sides sides;
  private final ContentModel model;
  private final MessageValidator validatorBefore;
  private final MessageValidator validatorAfter;
  private final SchemaValidator schemasBefore;
  private final SchemaValidator schemasAfter;
  private final Inclusion inclusion = new Inclusion();

  ContractJudge(Contract before, Contract after, ContentModel model) {
    this.before = before;
    this.after = after;
    this.model = model;
    this.sides = Sides.of(before, after);
    this.validatorBefore = new MessageValidator(before);
    this.validatorAfter = new MessageValidator(after);
    this.schemasBefore = new SchemaValidator(before.documents(), false);
    this.schemasAfter = new SchemaValidator(after.documents(), false);
  }

  Judgement judge(ContractChange change, Promise promise) {
    return switch (change.effect()) {
      case UNKNOWN -> Judgement.undecided(promise);
      case ADDS_CHANNEL -> Judgement.compatible(promise);
      case ADDS -> promise == Promise.FORWARD ? added(change) : Judgement.compatible(promise);
      case REMOVES ->
          promise == Promise.FORWARD ? Judgement.compatible(promise) : removed(change, promise);
    };
  }

  private Judgement removed(ContractChange change, Promise promise) {
    for (Message message : change.messages()) {
      Target target = Target.message(message.id());
      Optional<String> witness =
          instances(message)
              .filter(text -> validatorBefore.validate(target, text).isValid())
              .filter(
                  text -> !hasPlace(message) || !validatorAfter.validate(target, text).isValid())
              .findFirst();
      if (witness.isPresent()) {
        return Judgement.breaking(promise, witness.get(), sides);
      }
    }
    return change.messages().isEmpty()
        ? Judgement.compatible(promise)
        : Judgement.undecided(promise);
  }

  /** A channel is where it is addressed; a key that stays does not help whoever listens there. */
  private boolean hasPlace(Message message) {
    return after.channels().stream()
        .anyMatch(channel -> channel.address().equals(message.id().channel()));
  }

  /**
   * Consumers ignore messages whose name they do not know. Where messages do not say which they
   * are, a consumer takes the new one for one that it knows.
   */
  private Judgement added(ContractChange change) {
    Message message = change.messages().get(0);
    List<Message> known =
        before.channel(message.id().channel()).map(Channel::messages).orElse(List.of());
    if (known.isEmpty()) {
      return Judgement.compatible(Promise.FORWARD);
    }
    if (before.identification().isPresent()) {
      return Judgement.compatibleIf(
          "consumers are expected to ignore names that they do not know", Promise.FORWARD);
    }
    if (message.payload().isEmpty() || known.stream().anyMatch(m -> m.payload().isEmpty())) {
      return Judgement.undecided(Promise.FORWARD);
    }
    SideSchema written = payload(sideAfter(message).closed(model == ContentModel.CLOSED), message);
    List<SideSchema> accepted = known.stream().map(m -> payload(sideBefore(m), m)).toList();
    Answer answer = inclusion.answer(Question.of(List.of(written), accepted));
    if (answer instanceof Answer.Broken broken) {
      return Judgement.breaking(Promise.FORWARD, broken.witness().toString(), sides);
    }
    return answer instanceof Answer.Undecided undecided
        ? Judgement.undecided(Promise.FORWARD, undecided.reason())
        : Judgement.compatible(Promise.FORWARD);
  }

  private static SideSchema payload(Side side, Message message) {
    return new SideSchema(side, side.at(message.payload().orElseThrow()));
  }

  private Stream<String> instances(Message message) {
    Stream<String> documented = message.examples().stream().map(example -> example.payload());
    return message.payload().isEmpty()
        ? documented
        : Stream.concat(documented, made(message).stream());
  }

  private Optional<String> made(Message message) {
    Outcome outcome = inclusion.common(List.of(payload(sideBefore(message), message)));
    return outcome instanceof Outcome.Found found
        ? Optional.of(found.value().toString())
        : Optional.empty();
  }

  private Side sideBefore(Message message) {
    return side(before, schemasBefore, message);
  }

  private Side sideAfter(Message message) {
    return side(after, schemasAfter, message);
  }

  private static Side side(Contract contract, SchemaValidator validator, Message message) {
    return new Side(
        contract.documents(), validator, message.payload().orElseThrow().dialect(), false);
  }
}
