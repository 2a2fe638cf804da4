package io.messagecontract.finding;

import io.messagecontract.text.Passwords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing that a check has to say.
 *
 * @param rule the check that says it
 * @param severity how much it weighs
 * @param location where it is
 * @param subject what it is about, such as {@code GameSessionEndedEvent, envelope}; may be empty
 * @param message what was expected and what was found, in sentences
 * @param hint what to do about it, as an imperative without a full stop
 * @param related further places that explain it
 * @param proof what a comparison has established; empty for all other checks
 * @since 0.1.0
 */
public record Finding(
    RuleId rule,
    Severity severity,
    Location location,
    String subject,
    String message,
    Optional<String> hint,
    List<Related> related,
    Optional<Proof> proof)
    implements Comparable<Finding> {

  /** The order of those of equal weight at one place. */
  private static final Comparator<Finding> THERE =
      Comparator.comparing(Finding::rule)
          .thenComparing(Finding::subject)
          .thenComparing(Finding::message)
          .thenComparing(finding -> finding.related().toString());

  /** Copies the list, looks for the line of the place, and hides passwords of addresses. */
  public Finding {
    location = location.found();
    message = Passwords.hidden(message);
    hint = hint.map(Passwords::hidden);
    related = List.copyOf(related);
  }

  /** A finding with the least that one needs. */
  public static Finding of(String rule, Severity severity, Location location, String message) {
    return new Finding(
        new RuleId(rule),
        severity,
        location,
        "",
        message,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** A finding that has to be mended. */
  public static Finding error(String rule, Location location, String message) {
    return of(rule, Severity.ERROR, location, message);
  }

  /** The same finding, about the given subject. */
  public Finding about(String newSubject) {
    return new Finding(rule, severity, location, newSubject, message, hint, related, proof);
  }

  /** The same finding with a way out. */
  public Finding hint(String newHint) {
    return hint(Optional.of(newHint));
  }

  /** The same finding with a way out, if there is one. */
  public Finding hint(Optional<String> newHint) {
    return new Finding(rule, severity, location, subject, message, newHint, related, proof);
  }

  /** The same finding with one more place that explains it. */
  public Finding related(String label, Location place) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(label, place));
    return new Finding(rule, severity, location, subject, message, hint, more, proof);
  }

  /** The same finding, at another place. */
  public Finding at(Location place) {
    return new Finding(rule, severity, place, subject, message, hint, related, proof);
  }

  /** The same finding, with other places that explain it. */
  public Finding related(UnaryOperator<Related> others) {
    List<Related> places = related.stream().map(others).toList();
    return new Finding(rule, severity, location, subject, message, hint, places, proof);
  }

  /** The same finding with what a comparison has established. */
  public Finding proof(Proof newProof) {
    return new Finding(
        rule, severity, location, subject, message, hint, related, Optional.of(newProof));
  }

  /** The same finding, of another weight. */
  public Finding weighing(Severity other) {
    return new Finding(rule, other, location, subject, message, hint, related, proof);
  }

  /** The same finding of a comparison, as something that somebody lives with. */
  public Finding accepted(Acceptance acceptance) {
    return new Finding(
        rule,
        Severity.INFO,
        location,
        subject,
        message,
        hint,
        related,
        proof.map(established -> established.accepted(acceptance)));
  }

  /** Tells whether it has to be mended. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Orders by severity, then place, then rule: the order of every report. */
  @Override
  public int compareTo(Finding other) {
    int order = severity.compareTo(other.severity);
    if (order == 0) {
      order = location.compareTo(other.location);
    }
    return order == 0 ? THERE.compare(this, other) : order;
  }
}
