package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** A message has another name. */
final class MessageRenamed implements ContractRule {

  private static final RuleId ID = new RuleId("message-renamed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    boolean namesAreRead =
        pair.before().identification().isPresent() || pair.after().identification().isPresent();
    return pair.commonMessages().stream()
        .filter(message -> !name(message.before()).equals(name(message.after())))
        .filter(message -> namesAreRead || isTold(pair, message))
        .map(message -> change(pair, message, namesAreRead ? read(message) : Effect.NONE))
        .toList();
  }

  /**
   * Where names are not read, one that was in the document already is none that is new, and neither
   * is the id of an operation that stands for a name.
   */
  private static boolean isTold(ContractPair pair, CommonMessage message) {
    return !message.after().isNamed(name(message.before()))
        && !message.before().isNamed(name(message.after()))
        && !isOperation(pair.before(), name(message.before()))
        && !isOperation(pair.after(), name(message.after()));
  }

  private static boolean isOperation(Contract contract, String name) {
    return contract.operations().stream()
        .anyMatch(
            operation -> name.equals(operation.id()) || name.startsWith(operation.id() + " at "));
  }

  /** Who reads names takes the message for one that has gone and another one that has come. */
  private static Effect read(CommonMessage message) {
    boolean knowsOld = message.after().isNamed(name(message.before()));
    boolean knowsNew = message.before().isNamed(name(message.after()));
    Effect gone = knowsOld ? Effect.NONE : Effect.gone(List.of(message.before()), false);
    return knowsNew ? gone : gone.withForward(new Effect.Claim.Come(message.after()));
  }

  private static ContractChange change(ContractPair pair, CommonMessage message, Effect effect) {
    return new ContractChange(
        ID,
        effect,
        List.of(message.after()),
        Places.field(pair.after(), message.after().location(), List.of("/name", "/messageId")),
        Optional.of(
            Places.field(
                pair.before(), message.before().location(), List.of("/name", "/messageId"))),
        message.after().id().toString(),
        "The message \""
            + name(message.before())
            + "\" is called \""
            + name(message.after())
            + "\" now",
        "keep the name, or send both messages until every consumer knows the new one");
  }

  private static String name(Message message) {
    return message.id().name();
  }
}
