package io.messagecontract.maven;

import io.messagecontract.compare.Comparison;
import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.compare.ContractComparator;
import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Verdict;
import io.messagecontract.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Holds a contract against what it was before. */
final class Drift {

  private Drift() {}

  static Outcome of(
      ContractSource before,
      ContractSource after,
      CompatibilityPolicy policy,
      Settlement settlement)
      throws MojoExecutionException {
    Contract old = before.load();
    Contract now = after.load();
    Comparison comparison = new ContractComparator().compare(old, now);
    if (comparison.messages() == 0) {
      throw BadParameter.of(
          "contract", "names a contract that has no message, and its baseline has none: add some");
    }
    List<Finding> findings = settlement.settle(comparison.findings(policy), old, now, policy);
    Verdict verdict = Comparison.verdict(findings);
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("contract", after.name());
    inputs.put("baseline", before.name());
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("channels", comparison.channels());
    counts.put("messages", comparison.messages());
    int uncheckable = Math.max(old.uncheckable().size(), now.uncheckable().size());
    counts.put("uncheckable", uncheckable);
    counts.put("accepted", (int) findings.stream().filter(Settlement::isAccepted).count());
    return new Outcome(
            summary(comparison, uncheckable, verdict, findings),
            new Report("check", inputs, counts, Optional.of(verdict), findings))
        .advice(settlement.advice(findings));
  }

  private static String summary(
      Comparison comparison, int uncheckable, Verdict verdict, List<Finding> findings) {
    return "compared "
        + Counted.messages(comparison.messages(), comparison.channels())
        + Counted.uncheckable(uncheckable)
        + ": "
        + verdict.name().toLowerCase(Locale.ROOT)
        + ", "
        + Tally.of(findings);
  }
}
