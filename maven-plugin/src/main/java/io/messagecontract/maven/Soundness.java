package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.lint.ContractLinter;
import io.messagecontract.load.LoadResult;
import io.messagecontract.report.Report;
import io.messagecontract.report.ReportedChannel;
import io.messagecontract.report.ReportedContract;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a contract is sound in itself. */
final class Soundness {

  private Soundness() {}

  static Outcome of(ContractSource source, Severities severities) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    LoadResult read = source.read();
    String sizes = read.readable().map(contract -> sizes(contract, counts)).orElse("");
    List<Finding> findings =
        ContractLinter.findings(read).stream()
            .map(finding -> isFatal(finding, read) ? finding : severities.of(finding))
            .toList();
    Report report =
        new Report("validate", Optional.of(reported(source, read)), counts, findings)
            .channels(read.readable().map(ReportedChannel::of).orElse(List.of()));
    return new Outcome("validated " + source.origin() + sizes + ": " + Tally.of(findings), report)
        .map(Places.of(source, findings)::of);
  }

  /** What keeps a contract from being read does so whatever it weighs. */
  private static boolean isFatal(Finding finding, LoadResult read) {
    return finding.isError() && read.findings().contains(finding);
  }

  /** What is not sound has no digest: its references may lead nowhere. */
  private static ReportedContract reported(ContractSource source, LoadResult read) {
    return read.isSound()
        ? source.reported(read.contract())
        : new ReportedContract(source.origin());
  }

  private static String sizes(Contract contract, Map<String, Integer> counts) {
    counts.put("channels", contract.channels().size());
    counts.put("messages", contract.messages().size());
    return ", " + Counted.messages(contract.messages().size(), contract.channels().size());
  }
}
