package io.messagecontract.compare.rules.contract;

import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** Messages carry their name in another place, or nowhere. */
final class IdentificationChanged implements ContractRule {

  private static final RuleId ID = new RuleId("identification-changed");

  private static final String FIELD = "/x-message-name-location";

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    Optional<RuntimeExpression> before = pair.before().identification();
    Optional<RuntimeExpression> after = pair.after().identification();
    if (before.equals(after)) {
      return List.of();
    }
    return List.of(
        new ContractChange(
            ID,
            before.isEmpty()
                ? Effect.NONE
                : Effect.unseen("what a reader does with a name is not seen in a message"),
            pair.after().messages(),
            Places.field(pair.after(), pair.after().location(), List.of(FIELD)),
            Optional.of(Places.field(pair.before(), pair.before().location(), List.of(FIELD))),
            "all messages",
            "Messages carried their name " + text(before) + " and carry it " + text(after) + " now",
            "keep the name where it was; add it in the new place first"));
  }

  private static String text(Optional<RuntimeExpression> expression) {
    return expression.map(e -> "at " + e).orElse("nowhere");
  }
}
