package io.messagecontract.compare.rules;

import io.messagecontract.compare.rules.ContractChange.Effect;
import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** Messages carry their name in another place, or nowhere. */
final class IdentificationChanged implements ContractRule {

  private static final RuleId ID = new RuleId("identification-changed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    Optional<RuntimeExpression> before = pair.before().identification();
    Optional<RuntimeExpression> after = pair.after().identification();
    if (before.isEmpty() || before.equals(after)) {
      return List.of();
    }
    return List.of(
        new ContractChange(
            ID,
            Effect.UNKNOWN,
            pair.after().messages(),
            pair.after().location(),
            Optional.of(pair.before().location()),
            "all messages",
            "Messages carried their name at "
                + text(before)
                + " and carry it "
                + now(after)
                + " now",
            "keep the name where it was; add it in the new place first"));
  }

  private static String text(Optional<RuntimeExpression> expression) {
    return expression.map(RuntimeExpression::toString).orElse("");
  }

  private static String now(Optional<RuntimeExpression> expression) {
    return expression.map(e -> "at " + e).orElse("nowhere");
  }
}
