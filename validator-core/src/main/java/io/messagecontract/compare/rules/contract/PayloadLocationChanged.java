package io.messagecontract.compare.rules.contract;

import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** Another part of messages counts as their payload. */
final class PayloadLocationChanged implements ContractRule {

  private static final RuleId ID = new RuleId("payload-location-changed");

  private static final String FIELD = "/x-message-payload-location";

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    Optional<String> before = pair.before().envelope().payload();
    Optional<String> after = pair.after().envelope().payload();
    return before.equals(after)
        ? List.of()
        : List.of(
            new ContractChange(
                ID,
                Effect.NONE,
                pair.after().messages(),
                Places.field(pair.after(), pair.after().location(), List.of(FIELD)),
                Optional.of(Places.field(pair.before(), pair.before().location(), List.of(FIELD))),
                "all messages",
                "The payload was " + text(before) + " and is " + text(after) + " now",
                "nothing to do: only the words of findings change"));
  }

  private static String text(Optional<String> pointer) {
    return pointer.map(p -> "at \"" + p + '"').orElse("the whole message");
  }
}
