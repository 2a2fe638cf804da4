package io.messagecontract.traffic;

import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import io.messagecontract.report.Report;
import java.util.Map;
import java.util.SortedMap;

/**
 * What judged traffic comes to.
 *
 * @param report the report of the check {@code verify-messages}
 * @param counts how many findings there were of each rule, of which the report may list fewer
 * @param areUnknownAllowed whether there are no more messages with a name that the contract does
 *     not know than may be
 * @since 0.1.0
 */
public record TrafficResult(
    Report report, SortedMap<RuleId, Map<Severity, Integer>> counts, boolean areUnknownAllowed) {}
