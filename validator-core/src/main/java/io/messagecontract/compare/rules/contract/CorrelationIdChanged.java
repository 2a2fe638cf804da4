package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** A message says in another place, or nowhere, to which others it belongs. */
final class CorrelationIdChanged implements MessageRule {

  private static final RuleId ID = new RuleId("correlation-id-changed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<String> fields() {
    return List.of("/correlationId/location", "/correlationId");
  }

  @Override
  public Optional<Fact> fact(CommonMessage message) {
    Optional<RuntimeExpression> was = message.before().correlation();
    Optional<RuntimeExpression> is = message.after().correlation();
    return was.equals(is)
        ? Optional.empty()
        : Optional.of(
            new Fact(
                "The correlation id was " + text(was) + " and is " + text(is) + " now",
                was.isEmpty()
                    ? Effect.NONE
                    : Effect.unseen("a message does not show who looks for its correlation id"),
                "keep the correlation id where it was, in the new place too"));
  }

  private static String text(Optional<RuntimeExpression> place) {
    return place.map(expression -> "at " + expression).orElse("nowhere");
  }
}
