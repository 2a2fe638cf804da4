package io.messagecontract.compare;

import io.messagecontract.compare.rules.Rule;
import io.messagecontract.compare.rules.contract.ContractRules;
import io.messagecontract.compare.rules.schema.SchemaRules;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** All rules of a comparison, in the order of their tables. */
final class Rules {

  private Rules() {}

  static List<Rule> all() {
    List<Rule> all = new ArrayList<>(SchemaRules.VALUES);
    all.addAll(SchemaRules.PART);
    all.addAll(ContractRules.ALL);
    return all;
  }

  static List<RuleId> ids() {
    return all().stream().map(Rule::id).toList();
  }
}
