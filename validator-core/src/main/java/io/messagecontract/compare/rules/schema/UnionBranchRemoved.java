package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.SideSchema;
import java.util.List;
import java.util.Optional;

/** A union, {@code anyOf} or {@code oneOf}, has lost a branch. */
final class UnionBranchRemoved implements SchemaRule {

  static final RuleId ID = new RuleId("union-branch-removed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(UnionBranchAdded.ID);
  }

  @Override
  public boolean looksAtBranches() {
    return true;
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return pair.union().stream()
        .flatMap(union -> union.removed().stream().map(branch -> change(pair, union, branch)))
        .toList();
  }

  private Change change(SchemaPair pair, Union union, List<Place> branch) {
    Focus values = Focus.on(new SideSchema(pair.beforeSide(), branch.get(0)));
    String name = new BranchLikeness(pair.beforeSide(), pair.afterSide()).nameBefore(branch);
    Optional<Place> after = union.keywordAfter();
    return Change.of(
            this,
            pair,
            name,
            pair.name() + " could be " + name + " and cannot be any more",
            "keep the branch as long as messages of it are in flight or in store")
        .said(Said.at(branch), Said.not(after.map(List::of).orElse(pair.after())))
        .about(values)
        .removing(new Surface(values, false));
  }
}
