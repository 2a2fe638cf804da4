package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.ValuePath;
import java.util.List;
import java.util.Optional;

/**
 * A part of a message that was described is not any more: any value is allowed there.
 *
 * @param part such as {@code headers}
 */
record PartRemoved(String part) implements PartRule {

  @Override
  public RuleId id() {
    return PartRule.id(part, "removed");
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(PartRule.id(part, "added"));
  }

  @Override
  public Optional<Change> change(String of, Optional<Place> before, Optional<Place> after) {
    if (!part.equals(of) || before.isPresent() == after.isPresent() || before.isEmpty()) {
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
            "There was a schema of the " + part + " and there is none now",
            "keep the schema",
            part.equals("headers") ? Focus.OBJECTS : Focus.ANY,
            Optional.empty(),
            Optional.empty(),
            false));
  }
}
