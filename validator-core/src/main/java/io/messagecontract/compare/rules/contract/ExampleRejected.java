package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.compare.rules.contract.Effect.Claim;
import io.messagecontract.contract.Example;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.RuleId;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A documented example keeps its own contract and not the other one. */
final class ExampleRejected implements ContractRule {

  private static final RuleId ID = new RuleId("example-rejected");

  @Override
  public RuleId id() {
    return ID;
  }

  /** What breaks has a witness already: it is not said once more by an example. */
  @Override
  public boolean speaksLast() {
    return true;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    MessageValidator before = new MessageValidator(pair.before());
    MessageValidator after = new MessageValidator(pair.after());
    return pair.commonMessages().stream()
        .filter(message -> areCompared(pair, message))
        .flatMap(
            message ->
                Stream.of(
                        rejected(message.after(), after, message.before(), before)
                            .map(example -> change(message, example, true)),
                        rejected(message.before(), before, message.after(), after)
                            .map(example -> change(message, example, false)))
                    .flatMap(Optional::stream))
        .toList();
  }

  private static boolean areCompared(ContractPair pair, CommonMessage message) {
    Message was = message.before();
    Message is = message.after();
    return was.payload().isPresent()
        && is.payload().isPresent()
        && !(was.examples().isEmpty() && is.examples().isEmpty())
        && !pair.same().is(was.payload().get(), is.payload().get());
  }

  private static Optional<Example> rejected(
      Message written, MessageValidator writer, Message read, MessageValidator reader) {
    Target from = Target.message(written.id());
    Target to = Target.message(read.id());
    return written.examples().stream()
        .filter(example -> writer.validate(from, example.payload()).isValid())
        .filter(example -> !reader.validate(to, example.payload()).isValid())
        .findFirst();
  }

  private static ContractChange change(CommonMessage message, Example example, boolean isNew) {
    Claim shown = new Claim.Shown(example.payload());
    Claim holds = new Claim.Holds();
    return new ContractChange(
        ID,
        isNew ? new Effect(shown, holds, holds) : new Effect(holds, shown, holds),
        List.of(message.after()),
        isNew ? example.location() : message.after().location(),
        Optional.of(isNew ? message.before().location() : example.location()),
        message.after().id().toString(),
        "The "
            + (isNew ? "new" : "old")
            + " contract documents the example \""
            + example.name()
            + "\", and the "
            + (isNew ? "old" : "new")
            + " one does not accept it",
        "let the schema accept what it accepted, or correct the example");
  }
}
