package io.messagecontract.maven;

import io.messagecontract.compare.Comparison;
import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.compare.History;
import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Verdict;
import io.messagecontract.report.Report;
import io.messagecontract.report.ReportedContract;
import io.messagecontract.version.VersionGate;
import java.util.ArrayList;
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
      Baselines baselines, ContractSource after, CompatibilityPolicy policy, Settlement settlement)
      throws MojoExecutionException {
    Contract now = after.load();
    List<String> notes = new ArrayList<>(baselines.missing());
    if (baselines.found().isEmpty()) {
      return uncompared(after.reported(now), notes);
    }
    List<Contract> before = new ArrayList<>();
    List<ReportedContract> origins = new ArrayList<>();
    for (Baseline baseline : baselines.found()) {
      Contract old = baseline.source().load();
      before.add(old);
      origins.add(baseline.source().reported(old));
      notes.addAll(baseline.notes());
      baseline.noteIfEqual().filter(note -> old.equals(now)).ifPresent(notes::add);
    }
    History history = new History(before, now);
    Comparison comparison = history.newest();
    if (comparison.messages() == 0) {
      throw BadParameter.of(
          "contract", "names a contract that has no message, and its baseline has none: add some");
    }
    if (history.leavesOut(policy)) {
      notes.add(
          "only the newest baseline was looked at, because no guarantee is for all of them:"
              + " name one, such as guarantee=forward-transitive");
    }
    int looked = history.leavesOut(policy) ? 1 : before.size();
    List<Finding> changes = history.findings(policy);
    List<Finding> latest = looked == 1 ? changes : comparison.findings(policy);
    List<Finding> findings = new ArrayList<>(settlement.settle(changes));
    VersionGate.finding(before.get(before.size() - 1), now, latest, policy.severities())
        .ifPresent(findings::add);
    Verdict verdict = Comparison.verdict(findings);
    Map<String, Integer> counts = counts(comparison.channels(), comparison.messages());
    int uncheckable = Math.max(uncheckable(before), now.uncheckable().size());
    counts.put("uncheckable", uncheckable);
    counts.put("accepted", (int) findings.stream().filter(Settlement::isAccepted).count());
    return new Outcome(
            summary(comparison, uncheckable, looked, verdict, findings),
            new Report(
                "check",
                Optional.of(after.reported(now)),
                origins,
                notes,
                counts,
                Optional.of(verdict),
                findings))
        .advice(settlement.advice(findings));
  }

  /** Nothing was compared, and nobody may take that for an answer: there is no verdict. */
  private static Outcome uncompared(ReportedContract contract, List<String> notes) {
    return new Outcome(
        "compared nothing, because there is no baseline yet",
        new Report(
            "check",
            Optional.of(contract),
            List.of(),
            notes,
            counts(0, 0),
            Optional.empty(),
            List.of()));
  }

  private static Map<String, Integer> counts(int channels, int messages) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("channels", channels);
    counts.put("messages", messages);
    return counts;
  }

  private static int uncheckable(List<Contract> contracts) {
    return contracts.stream().mapToInt(contract -> contract.uncheckable().size()).max().orElse(0);
  }

  private static String summary(
      Comparison comparison,
      int uncheckable,
      int baselines,
      Verdict verdict,
      List<Finding> findings) {
    return "compared "
        + Counted.messages(comparison.messages(), comparison.channels())
        + (baselines == 1 ? "" : " with " + Counted.of(baselines, "baseline"))
        + Counted.uncheckable(uncheckable)
        + ": "
        + verdict.name().toLowerCase(Locale.ROOT)
        + ", "
        + Tally.of(findings);
  }
}
