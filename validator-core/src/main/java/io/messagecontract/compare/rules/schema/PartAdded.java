package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.ValuePath;
import java.util.List;
import java.util.Optional;

/**
 * A part of a message is described that was not: any value was allowed there.
 *
 * @param part such as {@code headers}
 */
record PartAdded(String part) implements PartRule {

  @Override
  public RuleId id() {
    return PartRule.id(part, "added");
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(PartRule.id(part, "removed"));
  }

  @Override
  public Optional<Change> change(String of, Optional<Place> before, Optional<Place> after) {
    if (!part.equals(of) || before.isPresent() == after.isPresent() || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Change(
            id(),
            ValuePath.ROOT,
            List.of(ValuePath.ROOT),
            List.of(),
            "",
            Said.at(before.stream().toList()),
            Said.at(after.stream().toList()),
            "There was no schema of the " + part + " and there is one now",
            "describe it by what has been sent so far",
            part.equals("headers") ? Focus.OBJECTS : Focus.ANY,
            Optional.empty(),
            Optional.empty(),
            false));
  }
}
