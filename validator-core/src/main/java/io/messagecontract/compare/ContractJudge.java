package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.compare.rules.ContractChange;
import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.InclusionProof;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.Values;
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

  Judgement judge(ContractChange change, Guarantee guarantee) {
    return switch (change.effect()) {
      case UNKNOWN -> Judgement.undecided(guarantee);
      case ADDS_CHANNEL -> Judgement.compatible(guarantee);
      case ADDS -> guarantee == Guarantee.FORWARD ? added(change) : Judgement.compatible(guarantee);
      case REMOVES ->
          guarantee == Guarantee.FORWARD
              ? Judgement.compatible(guarantee)
              : removed(change, guarantee);
    };
  }

  private Judgement removed(ContractChange change, Guarantee guarantee) {
    for (Message message : change.messages()) {
      Target target = Target.message(message.id());
      Optional<String> witness =
          instances(message)
              .filter(text -> validatorBefore.validate(target, text).isValid())
              .filter(
                  text -> !hasPlace(message) || !validatorAfter.validate(target, text).isValid())
              .findFirst();
      if (witness.isPresent()) {
        return Judgement.breaking(guarantee, witness.get(), sides);
      }
    }
    return change.messages().isEmpty()
        ? Judgement.compatible(guarantee)
        : Judgement.undecided(guarantee);
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
      return Judgement.compatible(Guarantee.FORWARD);
    }
    if (before.identification().isPresent()) {
      return Judgement.compatibleIf(
          "consumers are expected to ignore names that they do not know", Guarantee.FORWARD);
    }
    Side writer = sideAfter(message).closed(model == ContentModel.CLOSED);
    if (message.payload().isEmpty() || known.stream().anyMatch(m -> m.payload().isEmpty())) {
      return Judgement.undecided(Guarantee.FORWARD);
    }
    Place written = writer.at(message.payload().get());
    if (known.stream().anyMatch(m -> includes(writer, written, m))) {
      return Judgement.compatible(Guarantee.FORWARD);
    }
    return new Values(writer)
        .of(List.of(written)).stream()
            .filter(value -> writer.accepts(written, value))
            .filter(value -> known.stream().noneMatch(m -> accepts(m, value)))
            .findFirst()
            .map(value -> Judgement.breaking(Guarantee.FORWARD, value.toString(), sides))
            .orElse(Judgement.undecided(Guarantee.FORWARD));
  }

  private boolean includes(Side writer, Place written, Message known) {
    Side reader = sideBefore(known);
    Place accepted = reader.at(known.payload().orElseThrow());
    return InclusionProof.holds(writer, List.of(written), reader, List.of(accepted));
  }

  private boolean accepts(Message known, JsonNode value) {
    Side reader = sideBefore(known);
    return reader.accepts(reader.at(known.payload().orElseThrow()), value);
  }

  private Stream<String> instances(Message message) {
    Stream<String> documented = message.examples().stream().map(example -> example.payload());
    Optional<SchemaPlace> payload = message.payload();
    if (payload.isEmpty()) {
      return documented;
    }
    Side side = sideBefore(message);
    Stream<String> made =
        new Values(side).of(List.of(side.at(payload.get()))).stream().map(JsonNode::toString);
    return Stream.concat(documented, made);
  }

  private Side sideBefore(Message message) {
    return SchemaSide.of(before, schemasBefore, message.payload());
  }

  private Side sideAfter(Message message) {
    return SchemaSide.of(after, schemasAfter, message.payload());
  }
}
