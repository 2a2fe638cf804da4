package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** A message is on another channel, and on its old one no more. */
final class MessageMoved implements ContractRule {

  private static final RuleId ID = new RuleId("message-moved");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    return pair.moves().stream().map(move -> change(pair, move)).toList();
  }

  /** On a new channel it surprises nobody. */
  private static ContractChange change(ContractPair pair, CommonMessage move) {
    Effect gone = Effect.gone(List.of(move.before()), false);
    return new ContractChange(
        ID,
        pair.known(move.after()).isEmpty()
            ? gone
            : gone.withForward(new Effect.Claim.Come(move.after())),
        List.of(move.after()),
        move.after().location(),
        Optional.of(move.before().location()),
        move.before().id().toString(),
        "The message \""
            + move.before().id().name()
            + "\" was on \""
            + move.before().id().channel()
            + "\" and is on \""
            + move.after().id().channel()
            + "\" now",
        "send it on both channels until nobody reads it on the old one");
  }
}
