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
import java.util.TreeMap;
import java.util.TreeSet;
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
      Sides sides,
      CompatibilityPolicy policy,
      Settlement settlement,
      TestEvidence found,
      Memory memory)
      throws MojoExecutionException {
    if (sides.before().isEmpty()) {
      return new Drift(uncompared(sides.reported(), sides.notes()), sides.places());
    }
    TestEvidence evidence = found.about(sides.digests());
    Digest question = sides.digest().and(inOrder(policy)).and(settlement).and(evidence);
    Optional<Outcome> known = memory.recall(question);
    if (known.isPresent()) {
      return new Drift(known.get().saying("as before: nothing has changed"), sides.places());
    }
    Outcome answer = compare(sides, policy, settlement, evidence);
    // A build that fails is run again to see what is wrong: that takes no short cut.
    if (!answer.tally().reaches(settlement.failOn())) {
      memory.keep(question, answer);
    }
    return new Drift(answer, sides.places());
  }

  /** Sets and maps of the same content may be in another order in another JVM. */
  private static List<Object> inOrder(CompatibilityPolicy policy) {
    return List.of(
        new TreeSet<>(policy.guarantees()),
        policy.contentModel(),
        policy.formatModel(),
        new TreeMap<>(policy.severities()));
  }

  private static Outcome compare(
      Sides sides, CompatibilityPolicy policy, Settlement settlement, TestEvidence evidence)
      throws MojoExecutionException {
    List<Contract> before = sides.before();
    Contract now = sides.now();
    History history = new History(before, now);
    Comparison comparison = history.newest();
    if (comparison.messages() == 0) {
      throw BadParameter.of(
          "contract", "names a contract that has no message, and its baseline has none: add some");
    }
    List<String> notes = new ArrayList<>(sides.notes());
    if (history.leavesOut(policy)) {
      notes.add(
          "only the newest baseline was looked at, because no guarantee is for all of them:"
              + " name one, such as guarantee=forward-transitive");
    }
    int looked = history.leavesOut(policy) ? 1 : before.size();
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
    return new Outcome(
            summary(comparison, uncheckable, looked, evidence, verdict, findings),
            new Report(
                "check",
                Optional.of(sides.reported()),
                sides.origins(),
                notes,
                counts,
                Optional.of(verdict),
                findings))
        .advice(settlement.advice(findings));
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
