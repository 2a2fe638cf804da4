package io.messagecontract.report;

import io.messagecontract.document.Position;
import io.messagecontract.finding.Excerpt;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Related;
import io.messagecontract.finding.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Findings as a developer reads them in a terminal or a failed test.
 *
 * @since 0.1.0
 */
public final class TextReport {

  private static final int WIDEST_WITNESS = 2_000;

  private TextReport() {}

  /** Returns all findings, a blank line between them; lines end in {@code \n}. */
  public static String of(List<Finding> findings) {
    return findings.stream().map(TextReport::of).collect(Collectors.joining("\n"));
  }

  /** Returns one finding: rule and place, source line, what it means, and the way out. */
  public static String of(Finding finding) {
    StringBuilder text = new StringBuilder();
    String subject = finding.subject().isEmpty() ? "" : "   (" + finding.subject() + ')';
    line(text, label(finding) + "  " + finding.rule() + "   " + finding.location() + subject);
    excerpt(text, finding);
    line(text, "   " + finding.message());
    finding.proof().ifPresent(proof -> witness(text, proof));
    for (Related related : finding.related()) {
      note(text, related.label(), related.location().toString());
    }
    finding.hint().ifPresent(hint -> note(text, "way out", hint));
    if (finding.proof().isPresent()) {
      note(text, "more", "docs/rules/" + finding.rule() + ".md");
    }
    return text.toString();
  }

  private static String label(Finding finding) {
    return finding
        .proof()
        .map(Proof::verdict)
        .filter(verdict -> verdict != Verdict.COMPATIBLE)
        .map(Verdict::name)
        .orElse(finding.severity().name());
  }

  /** The contract's line is shown; a message's line would show private values. */
  private static void excerpt(StringBuilder text, Finding finding) {
    List<Location> places =
        finding.location().excerpt().isPresent()
            ? List.of(finding.location())
            : finding.related().stream().map(Related::location).toList();
    for (Location place : places) {
      if (place.excerpt().isPresent() && place.position().isPresent()) {
        excerpt(text, place.position().get(), place.excerpt().get());
        return;
      }
    }
  }

  private static void excerpt(StringBuilder text, Position position, Excerpt excerpt) {
    String before = Visible.text(excerpt.line().substring(0, excerpt.from()));
    int end = Math.min(excerpt.line().length(), excerpt.from() + excerpt.length());
    int width = Visible.text(excerpt.line().substring(excerpt.from(), end)).length();
    line(text, String.format(Locale.ROOT, "%6d | %s", position.line(), excerpt.line()));
    line(text, "       | " + " ".repeat(before.length()) + "^".repeat(Math.max(1, width)));
  }

  private static void witness(StringBuilder text, Proof proof) {
    proof
        .witness()
        .ifPresent(
            witness -> {
              String json = witness.json();
              String shown =
                  json.length() > WIDEST_WITNESS ? json.substring(0, WIDEST_WITNESS) + "…" : json;
              note(text, "witness", shown);
              note(
                  text,
                  "",
                  "accepted by " + witness.acceptedBy() + ", rejected by " + witness.rejectedBy());
            });
  }

  private static void note(StringBuilder text, String label, String content) {
    line(text, String.format(Locale.ROOT, "   %-9s %s", label, content));
  }

  private static void line(StringBuilder text, String line) {
    text.append(Visible.text(line).stripTrailing()).append('\n');
  }
}
