package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.MessageId;
import io.messagecontract.coverage.CommittedCoverage;
import io.messagecontract.coverage.ContractEvidence;
import io.messagecontract.coverage.Coverage;
import io.messagecontract.coverage.CoverageGate;
import io.messagecontract.coverage.CoverageMeasure;
import io.messagecontract.coverage.CoverageMinimum;
import io.messagecontract.coverage.Side;
import io.messagecontract.finding.Finding;
import io.messagecontract.report.Report;
import io.messagecontract.report.ReportedContract;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** Holds what tests have shown against a contract, and against what is asked for. */
record Measurement(
    Contract contract,
    ReportedContract reported,
    CoverageMinimum minimum,
    List<MessageId> mustCover,
    Set<Side> chosen,
    CommittedFile file,
    Severities severities) {

  /**
   * Measures.
   *
   * @param where the folders of the evidence, in words
   */
  Outcome of(TestEvidence found, String where) throws MojoExecutionException {
    if (contract.messages().isEmpty()) {
      throw BadParameter.of(
          "contract", "names a contract without a message: add the messages to a channel of it");
    }
    Optional<CommittedCoverage> committed = file.read();
    ContractEvidence evidence = ContractEvidence.of(contract, found.records());
    List<Finding> findings = new ArrayList<>(found.findings());
    findings.addAll(evidence.findings(where));
    if (evidence.counting().isEmpty()) {
      return outcome(found.notes(), evidence, Optional.empty(), findings);
    }
    CoverageMeasure measure = CoverageMeasure.of(evidence, sides(evidence, committed));
    findings.addAll(measure.findings());
    findings.addAll(
        new CoverageGate(minimum, mustCover, committed).findings(contract, measure.coverage()));
    return outcome(found.notes(), evidence, Optional.of(measure.coverage()), findings);
  }

  /** A side whose evidence has gone would otherwise be no side any more, and not fall. */
  private Set<Side> sides(ContractEvidence evidence, Optional<CommittedCoverage> committed) {
    if (!chosen.isEmpty()) {
      return chosen;
    }
    Set<Side> sides = new TreeSet<>(evidence.sides());
    committed.ifPresent(figures -> sides.addAll(figures.figures().keySet()));
    return sides;
  }

  private Outcome outcome(
      List<String> notes,
      ContractEvidence evidence,
      Optional<Coverage> coverage,
      List<Finding> found) {
    List<Finding> findings = found.stream().map(severities::of).toList();
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("channels", contract.channelsByAddress().size());
    counts.put("messages", contract.messages().size());
    counts.put("evidence", evidence.counting().size());
    Report report =
        new Report(
            "coverage",
            Optional.of(reported),
            List.of(),
            notes,
            counts,
            Optional.empty(),
            findings);
    return new Outcome(
        summary(evidence, coverage, findings), coverage.map(report::coverage).orElse(report));
  }

  private String summary(
      ContractEvidence evidence, Optional<Coverage> coverage, List<Finding> findings) {
    return "measured coverage of "
        + Counted.messages(contract.messages().size(), contract.channelsByAddress().size())
        + ", by "
        + Counted.of(evidence.counting().size(), "record")
        + " of evidence"
        + coverage.map(Measurement::figures).orElse("")
        + ": "
        + Tally.of(findings);
  }

  private static String figures(Coverage coverage) {
    return coverage.sides().stream()
        .map(
            side ->
                ", " + side.name().toLowerCase(Locale.ROOT) + " " + coverage.ratio(side).percent())
        .collect(Collectors.joining());
  }
}
