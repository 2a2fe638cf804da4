package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.SideSchema;
import java.util.List;
import java.util.Optional;

/** A union, {@code anyOf} or {@code oneOf}, has a branch that it did not have. */
final class UnionBranchAdded implements SchemaRule {

  static final RuleId ID = new RuleId("union-branch-added");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(UnionBranchRemoved.ID);
  }

  @Override
  public boolean looksAtBranches() {
    return true;
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return pair.union().stream()
        .flatMap(union -> union.added().stream().map(branch -> change(pair, union, branch)))
        .toList();
  }

  private Change change(SchemaPair pair, Union union, List<Place> branch) {
    Place place = branch.get(0);
    String name = new BranchLikeness(pair.beforeSide(), pair.afterSide()).nameAfter(branch);
    Optional<Place> before = union.keywordBefore();
    return Change.of(
            this,
            pair,
            name,
            pair.name() + " may be " + name + " now",
            "let consumers cope with what they do not know before it is sent")
        .said(Said.not(before.map(List::of).orElse(pair.before())), Said.at(branch))
        .about(Focus.on(new SideSchema(pair.afterSide(), place)));
  }
}
