package io.messagecontract.traffic;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.Finding;
import io.messagecontract.report.Report;
import io.messagecontract.report.ReportedContract;
import io.messagecontract.report.TrafficPart;
import io.messagecontract.validate.ValidationResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What came out for some recorded messages: a part of them, or all. Parts that are added in the
 * order of the messages come to the same as the messages one after the other, whoever has judged
 * them, and where.
 *
 * <pre>{@code
 * JudgedTraffic judged = new JudgedTraffic();
 * messages.forEach(message -> judged.add(validator.validate(target, message)));
 * String json = TrafficJson.of(judged.part(new TreeMap<>(Map.of("day", "monday"))));
 * // and in another process
 * JudgedTraffic all = new JudgedTraffic();
 * all.add(JudgedTraffic.of(TrafficJson.read(file, "monday.json")));
 * Report report = all.result(contract, reported, counts, TrafficTerms.DEFAULT).report();
 * }</pre>
 *
 * <p>Of all findings at most 1,000 are kept, and 20 of each rule in any case; all are counted.
 * Numbers end at 2,147,483,647. One thread may use it at a time.
 *
 * @since 0.1.0
 */
public final class JudgedTraffic {

  /** How many findings of a rule are kept in any case. */
  public static final int MOST_OF_A_RULE = KeptFindings.MOST_OF_A_RULE;

  private static final String UNKNOWN = "unknown-message";

  private final KeptFindings findings = new KeptFindings();
  private final KeptFindings unknown = new KeptFindings();
  private final Judgements judgements = new Judgements();

  /** Returns what another process has written of a part. */
  public static JudgedTraffic of(TrafficPart part) {
    JudgedTraffic judged = new JudgedTraffic();
    judged.findings.add(part.findings());
    judged.unknown.add(part.unknown());
    judged.judgements.add(part.judged());
    return judged;
  }

  /** Adds what came out for the next message. */
  public void add(ValidationResult result) {
    for (Finding finding : result.findings()) {
      (finding.rule().value().equals(UNKNOWN) ? unknown : findings).add(finding);
    }
    judgements.add(result.message().map(Message::id), result.isValid());
  }

  /** Adds what is wrong beside the messages, such as a file that breaks off. */
  public void add(Finding finding) {
    findings.add(finding);
  }

  /** Adds the part that comes next. */
  public void add(JudgedTraffic later) {
    findings.add(later.findings);
    unknown.add(later.unknown);
    judgements.add(later.judgements);
  }

  /** Returns how many messages were judged. */
  public int messages() {
    return judgements.total();
  }

  /** Returns how many of them keep the contract. */
  public int valid() {
    return judgements.valid();
  }

  /** Returns how many of them do not. */
  public int rejected() {
    return judgements.rejected();
  }

  /** Returns how many of them have a name that the contract does not know. */
  public int unknown() {
    return unknown.counts().total();
  }

  /**
   * Returns what can be written for another process. Where findings have more than a million
   * characters, those behind them are counted and not kept.
   *
   * @param of what it is a part of and which, for the one who reads it
   */
  public TrafficPart part(SortedMap<String, String> of) {
    return new TrafficPart(of, judgements.met(), findings.bounded(), unknown.bounded());
  }

  /**
   * Returns what all this comes to.
   *
   * @param contract gives messages their order
   * @param looked how much was looked at beside the messages, such as {@code files}
   */
  public TrafficResult result(
      Contract contract,
      ReportedContract reported,
      Map<String, Integer> looked,
      TrafficTerms terms) {
    boolean areAllowed = terms.allow(unknown(), messages());
    FindingCounts tally = findings.counts().weighed(terms::severity);
    tally.add(unknown.counts().weighed(areAllowed ? terms::allowed : terms::severity).byRule());
    List<Finding> all = new ArrayList<>(findings.findings(terms::weighed));
    all.addAll(unknown.findings(areAllowed ? terms::allowed : terms::weighed));
    Map<String, Integer> counts = new LinkedHashMap<>(looked);
    counts.put("messages", messages());
    counts.put("valid", valid());
    counts.put("rejected", rejected());
    counts.put("unknown", unknown());
    counts.put("findings", tally.total());
    Report report =
        new Report("verify-messages", Optional.of(reported), counts, all)
            .judged(judgements.met(contract));
    return new TrafficResult(report, tally.byRule(), areAllowed);
  }
}
