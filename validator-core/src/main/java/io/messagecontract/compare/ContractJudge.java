package io.messagecontract.compare;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.compare.rules.contract.ContractChange;
import io.messagecontract.compare.rules.contract.ContractPair;
import io.messagecontract.compare.rules.contract.Effect;
import io.messagecontract.compare.rules.contract.Effect.Claim;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.inclusion.Allowance;
import io.messagecontract.inclusion.Answer;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.Inclusion;
import io.messagecontract.inclusion.Question;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.SideSchema;
import io.messagecontract.inclusion.ValuePath;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.SchemaValidator;
import io.messagecontract.validate.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the changes in channels and messages: a removed message is its own witness. */
final class ContractJudge {

  private final ContractPair pair;
  private final Sides sides;
  private final ContentModel model;
  private final MessageValidator validatorBefore;
  private final MessageValidator validatorAfter;
  private final SchemaValidator schemasBefore;
  private final SchemaValidator schemasAfter;
  private final Inclusion inclusion;

  ContractJudge(ContractPair pair, ContentModel model, Allowance allowance) {
    this.inclusion = new Inclusion(allowance);
    this.pair = pair;
    this.model = model;
    this.sides = Sides.of(pair.before(), pair.after());
    this.validatorBefore = new MessageValidator(pair.before());
    this.validatorAfter = new MessageValidator(pair.after());
    this.schemasBefore = new SchemaValidator(pair.before().documents(), false);
    this.schemasAfter = new SchemaValidator(pair.after().documents(), false);
  }

  Judgement judge(ContractChange change, Promise promise) {
    Effect effect = change.effect();
    Claim claim =
        switch (promise) {
          case FORWARD -> effect.forward();
          case BACKWARD -> effect.backward();
          case SURFACE -> effect.surface();
        };
    if (claim instanceof Claim.Shown shown) {
      return Judgement.breaking(promise, shown.witness(), sides);
    } else if (claim instanceof Claim.Unseen unseen) {
      return Judgement.undecided(promise, unseen.reason());
    } else if (claim instanceof Claim.Come come) {
      return come(come.message(), promise);
    }
    return claim instanceof Claim.Gone gone ? gone(gone, promise) : Judgement.compatible(promise);
  }

  private Judgement gone(Claim.Gone gone, Promise promise) {
    for (Message message : gone.messages()) {
      Target target = Target.message(message.id());
      Optional<String> witness =
          instances(message)
              .filter(text -> validatorBefore.validate(target, text).isValid())
              .filter(
                  text -> gone.withAddress() || !validatorAfter.validate(target, text).isValid())
              .findFirst();
      if (witness.isPresent()) {
        return Judgement.breaking(promise, witness.get(), sides);
      }
    }
    return gone.messages().isEmpty()
        ? Judgement.compatible(promise)
        : Judgement.undecided(promise, "no message is known that could show it");
  }

  /**
   * Consumers ignore messages whose name they do not know. Where messages do not say which they
   * are, a consumer takes the new one for one that it knows.
   */
  private Judgement come(Message message, Promise promise) {
    List<Message> known = pair.known(message);
    if (known.isEmpty()) {
      return Judgement.compatible(promise);
    }
    if (pair.before().identification().isPresent()) {
      return Judgement.compatibleIf(
          "consumers are expected to ignore names that they do not know", promise);
    }
    if (message.payload().isEmpty() || known.stream().anyMatch(m -> m.payload().isEmpty())) {
      return Judgement.undecided(promise, "a payload is not described in JSON Schema");
    }
    SideSchema written = payload(sideAfter(message).closed(model == ContentModel.CLOSED), message);
    List<SideSchema> accepted = known.stream().map(m -> payload(sideBefore(m), m)).toList();
    Answer answer = inclusion.answer(Question.of(List.of(written), accepted));
    if (answer instanceof Answer.Broken broken) {
      return Judgement.breaking(promise, broken.witness().toString(), sides);
    }
    return answer instanceof Answer.Undecided undecided
        ? Judgement.undecided(promise, undecided.reason())
        : Judgement.compatible(promise);
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

  /** A message that says its name is worth more than one that does not. */
  private Optional<String> made(Message message) {
    SideSchema schema = payload(sideBefore(message), message);
    return pair.before()
        .identification()
        .filter(expression -> expression.source() == RuntimeExpression.Source.PAYLOAD)
        .map(expression -> Focus.on(TextNode.valueOf(message.id().name())).at(path(expression)))
        .flatMap(named -> value(schema, named))
        .or(() -> value(schema, Focus.ANY));
  }

  private Optional<String> value(SideSchema schema, Focus focus) {
    Question question = Question.of(List.of(schema), List.of()).about(focus);
    return inclusion.answer(question) instanceof Answer.Broken found
        ? Optional.of(found.witness().toString())
        : Optional.empty();
  }

  private static ValuePath path(RuntimeExpression expression) {
    ValuePath path = ValuePath.ROOT;
    JsonPointer rest = JsonPointer.compile(expression.pointer());
    while (!rest.matches()) {
      path = path.property(rest.getMatchingProperty());
      rest = rest.tail();
    }
    return path;
  }

  private Side sideBefore(Message message) {
    return side(pair.before(), schemasBefore, message);
  }

  private Side sideAfter(Message message) {
    return side(pair.after(), schemasAfter, message);
  }

  private static Side side(Contract contract, SchemaValidator validator, Message message) {
    return new Side(
        contract.documents(), validator, message.payload().orElseThrow().dialect(), false);
  }
}
