package io.messagecontract.report;

import io.messagecontract.document.Position;
import io.messagecontract.finding.Acceptance;
import io.messagecontract.finding.Excerpt;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Related;
import io.messagecontract.finding.Verdict;
import io.messagecontract.text.Visible;
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
  private static final int MOST_MESSAGES = 3;

  private TextReport() {}

  /** Returns what was looked at, and then all findings. */
  public static String of(Report report) {
    String heading = sides(report) + notes(report) + judged(report) + coverage(report);
    String findings = of(report.findings());
    return heading + (heading.isEmpty() || findings.isEmpty() ? "" : "\n") + findings;
  }

  /** Returns what was looked at: the contract, and its baselines if there are any. */
  public static String sides(Report report) {
    StringBuilder text = new StringBuilder();
    report.contract().ifPresent(contract -> line(text, "contract  " + contract));
    report.baselines().forEach(baseline -> line(text, "baseline  " + baseline));
    return text.toString();
  }

  /** Returns how recorded messages were judged, one line for each message of the contract. */
  public static String judged(Report report) {
    return report.judged().isEmpty() ? "" : JudgedText.of(report.judged());
  }

  /** Returns what makes a comparison doubtful. */
  public static String notes(Report report) {
    StringBuilder text = new StringBuilder();
    report.notes().forEach(note -> line(text, "note      " + note));
    return text.toString();
  }

  /** Returns what tests have shown of the contract, and what they have not. */
  public static String coverage(Report report) {
    return report.coverage().map(CoverageText::of).orElse("");
  }

  /** Returns all findings, a blank line between them; lines end in {@code \n}. */
  public static String of(List<Finding> findings) {
    return findings.stream().map(TextReport::of).collect(Collectors.joining("\n"));
  }

  /** Returns one finding: rule and place, source line, what it means, and the way out. */
  public static String of(Finding finding) {
    StringBuilder text = new StringBuilder();
    String subject = finding.subject().isEmpty() ? "" : "   (" + finding.subject() + ')';
    line(text, label(finding) + "  " + finding.rule() + "   " + finding.location() + subject);
    excerpt(text, finding.location());
    line(text, "   " + finding.message());
    finding.proof().ifPresent(proof -> proof(text, proof));
    for (Related related : finding.related()) {
      note(text, related.label(), related.location().toString());
      if (isGrave(finding) || finding.location().excerpt().isEmpty()) {
        excerpt(text, related.location());
      }
    }
    finding.hint().ifPresent(hint -> note(text, "way out", hint));
    finding.proof().ifPresent(proof -> ending(text, finding, proof));
    return text.toString();
  }

  private static void proof(StringBuilder text, Proof proof) {
    witness(text, proof);
    int more = proof.messages().size() - MOST_MESSAGES;
    if (proof.messages().size() > 1) {
      note(
          text,
          "reaches",
          proof.messages().stream().limit(MOST_MESSAGES).collect(Collectors.joining(", "))
              + (more > 0 ? " and " + more + " more" : ""));
    }
    proof.readers().ifPresent(readers -> note(text, "read by", ReadersText.of(readers)));
    proof.acceptance().ifPresent(acceptance -> note(text, "accepted", text(acceptance)));
  }

  private static String text(Acceptance acceptance) {
    return acceptance.owner().map(owner -> "by " + owner + " ").orElse("")
        + acceptance.until().map(day -> "until " + day).orElse("for good")
        + ": "
        + acceptance.reason();
  }

  private static void ending(StringBuilder text, Finding finding, Proof proof) {
    if (finding.isError()) {
      note(
          text,
          "accept",
          "mvn message-contract:accept -Dmessage-contract.fingerprint="
              + proof.fingerprint()
              + " -Dmessage-contract.reason=… -Dmessage-contract.owner=…");
    }
    note(text, "more", "mvn message-contract:explain -Dmessage-contract.rule=" + finding.rule());
  }

  private static String label(Finding finding) {
    return isGrave(finding)
        ? finding.proof().orElseThrow().verdict().name()
        : finding.severity().name();
  }

  private static boolean isGrave(Finding finding) {
    return finding.proof().map(Proof::verdict).filter(v -> v != Verdict.COMPATIBLE).isPresent();
  }

  /** A contract's line is shown; a message's line would show private values. */
  private static void excerpt(StringBuilder text, Location place) {
    place
        .position()
        .ifPresent(at -> place.excerpt().ifPresent(excerpt -> excerpt(text, at, excerpt)));
  }

  private static void excerpt(StringBuilder text, Position position, Excerpt excerpt) {
    String before = Visible.text(excerpt.line().substring(0, excerpt.from()));
    int end = Math.min(excerpt.line().length(), excerpt.from() + excerpt.length());
    String marked = Visible.text(excerpt.line().substring(excerpt.from(), end));
    String shown = before + marked + Visible.text(excerpt.line().substring(end));
    line(text, String.format(Locale.ROOT, "%6d | %s", position.line(), shown));
    line(
        text, "       | " + " ".repeat(before.length()) + "^".repeat(Math.max(1, marked.length())));
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
