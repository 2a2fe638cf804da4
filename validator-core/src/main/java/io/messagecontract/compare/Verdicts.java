package io.messagecontract.compare;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Readers;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in findings what changes mean under a policy. */
final class Verdicts {

  private static final int FINGERPRINT = 12;

  private final Sides sides;
  private final CompatibilityPolicy policy;

  Verdicts(Sides sides, CompatibilityPolicy policy) {
    this.sides = sides;
    this.policy = policy;
  }

  /** What a finding says before it is judged. */
  record Subject(
      RuleId rule,
      Location location,
      Optional<Location> baseline,
      String subject,
      String fact,
      String wayOut,
      String key,
      List<String> messages,
      Optional<Readers> readers) {}

  Finding finding(Subject subject, List<Judgement> judgements) {
    Judgement gravest = Judgement.gravest(judgements);
    Finding finding =
        Finding.of(
                subject.rule().value(),
                severity(subject.rule(), gravest),
                subject.location(),
                subject.fact() + ": " + gravest.consequence(sides) + ".")
            .about(subject.subject())
            .proof(
                new Proof(
                    gravest.verdict(),
                    gravest.promise().name().toLowerCase(Locale.ROOT),
                    gravest.witness(),
                    fingerprint(subject.key()),
                    subject.messages(),
                    subject.readers(),
                    Optional.empty()));
    if (gravest.verdict() != Verdict.COMPATIBLE || gravest.isAssumed()) {
      finding = finding.hint(subject.wayOut());
    }
    return subject.baseline().isPresent()
        ? finding.related("baseline", subject.baseline().get())
        : finding;
  }

  private Severity severity(RuleId rule, Judgement judgement) {
    Severity byVerdict =
        switch (judgement.verdict()) {
          case BREAKING -> Severity.ERROR;
          case UNDECIDED -> Severity.WARNING;
          case COMPATIBLE -> judgement.isAssumed() ? Severity.WARNING : Severity.INFO;
        };
    return policy.severities().getOrDefault(rule, byVerdict);
  }

  private static String fingerprint(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
