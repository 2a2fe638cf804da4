package io.messagecontract.maven.format;

import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.PartialFingerprints;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Suppression;
import io.messagecontract.finding.Acceptance;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Related;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Witness;
import io.messagecontract.text.Visible;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Findings as results of SARIF.
 *
 * @param goal what is reported
 * @param rules the rules of the run
 * @param fingerprints the names of its results
 */
record SarifResults(GoalReport goal, SarifRules rules, Fingerprints fingerprints) {

  /** A text in brackets before one in parentheses would be a link. */
  private static final Pattern LINK = Pattern.compile("](?=\\()");

  /** Viewers would put an argument in its place. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]+)}");

  /**
   * All are of the kind {@code fail}: any other is without a level by the specification (3.27.10),
   * and GitHub would show it without one.
   */
  Result result(Finding finding) {
    Result result =
        new Result()
            .withRuleId(finding.rule().value())
            .withRuleIndex(rules.index(finding.rule()))
            .withKind(Result.Kind.FAIL)
            .withLevel(level(finding.severity()))
            .withMessage(message(finding.message()))
            .withLocations(SarifLocations.of(goal, finding))
            .withPartialFingerprints(
                new PartialFingerprints()
                    .withAdditionalProperty("messageContract/v1", fingerprints.next(finding)))
            .withProperties(properties(finding));
    Set<com.contrastsecurity.sarif.Location> related = new LinkedHashSet<>();
    for (Related place : finding.related()) {
      SarifLocations.related(goal, place, related.size() + 1).ifPresent(related::add);
    }
    finding
        .proof()
        .flatMap(Proof::acceptance)
        .map(SarifResults::suppression)
        .ifPresent(suppression -> result.setSuppressions(Set.of(suppression)));
    return related.isEmpty() ? result : result.withRelatedLocations(related);
  }

  /** A plain text of SARIF, in which nothing from input is a link or asks for an argument. */
  static Message message(String text) {
    String plain = Shown.text(text, Shown.SENTENCE);
    return new Message()
        .withText(PLACEHOLDER.matcher(LINK.matcher(plain).replaceAll("] ")).replaceAll("{{$1}}"));
  }

  private static Result.Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> Result.Level.ERROR;
      case WARNING -> Result.Level.WARNING;
      case INFO -> Result.Level.NOTE;
    };
  }

  private static Suppression suppression(Acceptance acceptance) {
    PropertyBag terms = new PropertyBag();
    acceptance.owner().ifPresent(owner -> add(terms, "owner", owner));
    acceptance.until().ifPresent(day -> add(terms, "until", day));
    return new Suppression()
        .withKind(Suppression.Kind.EXTERNAL)
        .withStatus(Suppression.Status.ACCEPTED)
        .withJustification(Shown.text(acceptance.reason(), Shown.SENTENCE))
        .withProperties(terms);
  }

  private static PropertyBag properties(Finding finding) {
    PropertyBag bag = new PropertyBag();
    add(bag, "place", finding.location().toString());
    if (!finding.subject().isEmpty()) {
      add(bag, "subject", finding.subject());
    }
    finding.hint().ifPresent(hint -> add(bag, "wayOut", hint));
    for (Related related : finding.related()) {
      add(bag, related.label(), related.location().toString());
    }
    finding.proof().ifPresent(proof -> proof(bag, proof));
    return bag;
  }

  private static void proof(PropertyBag bag, Proof proof) {
    bag.setAdditionalProperty("verdict", proof.verdict().name().toLowerCase(Locale.ROOT));
    add(bag, "fingerprint", proof.fingerprint());
    if (!proof.guarantee().isEmpty()) {
      add(bag, "guarantee", proof.guarantee());
    }
    if (!proof.messages().isEmpty()) {
      List<String> messages =
          proof.messages().stream().map(name -> Shown.text(name, Shown.SENTENCE)).toList();
      bag.setAdditionalProperty("messages", messages);
    }
    proof.witness().ifPresent(w -> bag.setAdditionalProperty("witness", witness(w)));
  }

  /** The message is whole, and still the same message: JSON knows what makes it visible. */
  private static Map<String, String> witness(Witness witness) {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("message", Visible.text(witness.json()));
    shown.put("acceptedBy", Shown.text(witness.acceptedBy(), Shown.SENTENCE));
    shown.put("rejectedBy", Shown.text(witness.rejectedBy(), Shown.SENTENCE));
    return shown;
  }

  private static void add(PropertyBag bag, String name, String text) {
    bag.setAdditionalProperty(name, Shown.text(text, Shown.SENTENCE));
  }
}
