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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What has become of a contract since its baselines.
 *
 * @param raw what was found, with the places that accepted changes name
 * @param places names them as people and CI servers can find them
 */
record Drift(Outcome raw, Places places) {

  /** Holds a contract against what it was before. */
  static Drift of(
      Baselines baselines,
      ContractSource after,
      CompatibilityPolicy policy,
      Settlement settlement,
      TestEvidence found)
      throws MojoExecutionException {
    Contract now = after.load();
    List<String> notes = new ArrayList<>(baselines.missing());
    if (baselines.found().isEmpty()) {
      return new Drift(uncompared(after.reported(now), notes), Places.of(after, now));
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
    TestEvidence evidence = found.about(digests(origins, after.reported(now)));
    notes.addAll(evidence.notes());
    List<Finding> changes = history.findings(policy, evidence.usage());
    List<Finding> latest = looked == 1 ? changes : comparison.findings(policy);
    List<Finding> findings = new ArrayList<>(settlement.settle(changes));
    VersionGate.finding(before.get(before.size() - 1), now, latest, policy.severities())
        .ifPresent(findings::add);
    findings.addAll(evidence.findings());
    Severities severities = new Severities(policy.severities());
    findings.replaceAll(finding -> finding.proof().isPresent() ? finding : severities.of(finding));
    Verdict verdict = Comparison.verdict(findings);
    Map<String, Integer> counts = counts(comparison.channels(), comparison.messages());
    int uncheckable = Math.max(uncheckable(before), now.uncheckable().size());
    counts.put("uncheckable", uncheckable);
    counts.put("accepted", (int) findings.stream().filter(Settlement::isAccepted).count());
    if (evidence.isThere()) {
      counts.put("evidence", evidence.records().size());
    }
    Outcome raw =
        new Outcome(
                summary(comparison, uncheckable, looked, evidence, verdict, findings),
                new Report(
                    "check",
                    Optional.of(after.reported(now)),
                    origins,
                    notes,
                    counts,
                    Optional.of(verdict),
                    findings))
            .advice(settlement.advice(findings));
    return new Drift(raw, places(baselines.found(), after, now));
  }

  /** With several baselines, a finding does not say in which of them its place is. */
  private static Places places(List<Baseline> baselines, ContractSource after, Contract now) {
    Places places = Places.of(after, now);
    return baselines.size() == 1 ? places.baseline(baselines.get(0).source()) : places;
  }

  /** Returns what was found, for people and programs. */
  Outcome shown() {
    return raw.map(places::of);
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

  private static Set<String> digests(List<ReportedContract> baselines, ReportedContract now) {
    return Stream.concat(baselines.stream(), Stream.of(now))
        .flatMap(contract -> contract.digest().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static int uncheckable(List<Contract> contracts) {
    return contracts.stream().mapToInt(contract -> contract.uncheckable().size()).max().orElse(0);
  }

  private static String summary(
      Comparison comparison,
      int uncheckable,
      int baselines,
      TestEvidence evidence,
      Verdict verdict,
      List<Finding> findings) {
    return "compared "
        + Counted.messages(comparison.messages(), comparison.channels())
        + (baselines == 1 ? "" : " with " + Counted.of(baselines, "baseline"))
        + Counted.uncheckable(uncheckable)
        + (evidence.isThere()
            ? ", by " + Counted.of(evidence.records().size(), "record") + " of evidence"
            : "")
        + ": "
        + verdict.name().toLowerCase(Locale.ROOT)
        + ", "
        + Tally.of(findings);
  }
}
