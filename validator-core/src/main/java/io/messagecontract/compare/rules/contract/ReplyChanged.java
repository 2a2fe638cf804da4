package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.OperationPair;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.Operation;
import io.messagecontract.contract.Operation.Reply;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/**
 * An operation is answered otherwise: on another channel, at another address, by other messages.
 */
final class ReplyChanged implements ContractRule {

  private static final RuleId ID = new RuleId("reply-changed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    ReplySameness sameness = new ReplySameness(pair);
    return pair.operations().stream()
        .filter(both -> !sameness.areSame(both.before().reply(), both.after().reply()))
        .map(both -> change(pair, both))
        .toList();
  }

  private static ContractChange change(ContractPair pair, OperationPair both) {
    Operation was = both.before();
    Operation is = both.after();
    return new ContractChange(
        ID,
        effect(was, is),
        messages(pair, is),
        Places.field(pair.after(), is.location(), List.of("/reply")),
        Optional.of(Places.field(pair.before(), was.location(), List.of("/reply"))),
        "operation " + is.id(),
        "The reply was " + text(was.reply()) + " and is " + text(is.reply()) + " now",
        "answer as before until nobody waits for it");
  }

  /** An answer that the application gives and did not give before is one that nobody waits for. */
  private static Effect effect(Operation was, Operation is) {
    return was.reply().isEmpty() && is.direction() == Direction.RECEIVE
        ? Effect.NONE
        : Effect.unseen("a message does not show how it is answered");
  }

  private static List<Message> messages(ContractPair pair, Operation operation) {
    return operation.messages().stream().flatMap(id -> pair.after().message(id).stream()).toList();
  }

  private static String text(Optional<Reply> reply) {
    return reply
        .map(
            r ->
                r.channel().map(channel -> "on \"" + channel + "\" ").orElse("")
                    + r.address().map(address -> "to " + address + ' ').orElse("")
                    + "by "
                    + Places.count(r.messages().size(), "message"))
        .orElse("none");
  }
}
