package io.messagecontract.report;

import io.messagecontract.coverage.Coverage;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a check has looked at and found.
 *
 * @param check the check's name, such as {@code verify-messages}
 * @param contract what was looked at
 * @param baselines what it was compared with, oldest first; empty for all but comparisons
 * @param notes what is to be known of a comparison besides, such as why there was none
 * @param counts how much was looked at, by kind: {@code messages}, {@code channels}
 * @param verdict the answer of a comparison; empty for other checks, and if nothing was compared
 * @param findings in the order of {@link Finding#compareTo}
 * @param channels what the contract holds, if the check is about the contract as a whole
 * @param coverage what tests have shown of the contract, if the check is about that
 * @param judged how recorded messages were judged, if the check is about them: in the order of the
 *     contract, and at the end those that are none of it
 * @since 0.1.0
 */
public record Report(
    String check,
    Optional<ReportedContract> contract,
    List<ReportedContract> baselines,
    List<String> notes,
    Map<String, Integer> counts,
    Optional<Verdict> verdict,
    List<Finding> findings,
    List<ReportedChannel> channels,
    Optional<Coverage> coverage,
    List<JudgedMessages> judged) {

  /** Copies maps and lists, and sorts the findings. */
  public Report {
    baselines = List.copyOf(baselines);
    notes = List.copyOf(notes);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    findings = findings.stream().sorted().toList();
    channels = List.copyOf(channels);
    judged = List.copyOf(judged);
  }

  /** A report of a comparison. */
  public Report(
      String check,
      Optional<ReportedContract> contract,
      List<ReportedContract> baselines,
      List<String> notes,
      Map<String, Integer> counts,
      Optional<Verdict> verdict,
      List<Finding> findings) {
    this(
        check,
        contract,
        baselines,
        notes,
        counts,
        verdict,
        findings,
        List.of(),
        Optional.empty(),
        List.of());
  }

  /** A report of a check that compares nothing. */
  public Report(
      String check,
      Optional<ReportedContract> contract,
      Map<String, Integer> counts,
      List<Finding> findings) {
    this(check, contract, List.of(), List.of(), counts, Optional.empty(), findings);
  }

  /** The same report, with what the contract holds. */
  public Report channels(List<ReportedChannel> held) {
    return new Report(
        check, contract, baselines, notes, counts, verdict, findings, held, coverage, judged);
  }

  /** The same report, with what tests have shown. */
  public Report coverage(Coverage shown) {
    return new Report(
        check,
        contract,
        baselines,
        notes,
        counts,
        verdict,
        findings,
        channels,
        Optional.of(shown),
        judged);
  }

  /** The same report, with how recorded messages were judged. */
  public Report judged(List<JudgedMessages> messages) {
    return new Report(
        check, contract, baselines, notes, counts, verdict, findings, channels, coverage, messages);
  }

  /** The same report, with other findings. */
  public Report findings(List<Finding> others) {
    return new Report(
        check, contract, baselines, notes, counts, verdict, others, channels, coverage, judged);
  }

  /** Returns how many findings have a severity. */
  public int count(Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }
}
