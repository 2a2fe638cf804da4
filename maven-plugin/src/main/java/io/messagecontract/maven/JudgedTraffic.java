package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.Finding;
import io.messagecontract.validate.ValidationResult;

/** What came out for some recorded messages: a part of the recordings, or all of them. */
final class JudgedTraffic {

  private static final String UNKNOWN = "unknown-message";

  private final Severities severities;
  private final KeptFindings findings = new KeptFindings();
  private final KeptFindings strangers = new KeptFindings();
  private final Judgements judgements;

  private JudgedTraffic(Severities severities, Judgements judgements) {
    this.severities = severities;
    this.judgements = judgements;
  }

  /** Nothing of all that there will be. */
  static JudgedTraffic all(Severities severities, Contract contract) {
    return new JudgedTraffic(severities, new Judgements(contract));
  }

  /** Nothing of a part. It may be small, so that it does not list the messages of the contract. */
  static JudgedTraffic part(Severities severities) {
    return new JudgedTraffic(severities, new Judgements());
  }

  /** Adds what came out for the next message. */
  void add(ValidationResult result) {
    for (Finding finding : result.findings()) {
      boolean isStranger = finding.rule().value().equals(UNKNOWN);
      (isStranger ? strangers : findings).add(severities.of(finding));
    }
    judgements.add(result.message().map(Message::id), result.isValid());
  }

  /** Adds the part that comes next. */
  void add(JudgedTraffic part) {
    findings.add(part.findings);
    strangers.add(part.strangers);
    judgements.add(part.judgements);
  }

  /** Returns what is wrong, but for messages that the contract does not know. */
  KeptFindings findings() {
    return findings;
  }

  /** Returns the findings on messages that the contract does not know. */
  KeptFindings strangers() {
    return strangers;
  }

  Judgements judgements() {
    return judgements;
  }
}
