package io.messagecontract.report;

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
 * @param inputs what was looked at, by role: {@code contract}, {@code baseline}
 * @param counts how much was looked at, by kind: {@code messages}, {@code channels}
 * @param verdict the answer of a comparison; empty for other checks
 * @param findings in the order of {@link Finding#compareTo}
 * @since 0.1.0
 */
public record Report(
    String check,
    Map<String, String> inputs,
    Map<String, Integer> counts,
    Optional<Verdict> verdict,
    List<Finding> findings) {

  /** Copies maps and list, and sorts the findings. */
  public Report {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    findings = findings.stream().sorted().toList();
  }

  /** Returns how many findings have a severity. */
  public int count(Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }
}
