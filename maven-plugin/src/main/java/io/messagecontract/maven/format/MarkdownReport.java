package io.messagecontract.maven.format;

import io.messagecontract.coverage.Aspect;
import io.messagecontract.coverage.MessageCoverage;
import io.messagecontract.coverage.Ratio;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Witness;
import io.messagecontract.report.JudgedMessages;
import io.messagecontract.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report for a page that shows Markdown, such as the summary of a job.
 *
 * <p>Our own words are Markdown, all others are code.
 */
final class MarkdownReport {

  /** GitHub refuses summaries of more than 1 MiB; a comment is to be read by somebody. */
  static final int MOST_BYTES = 1_000_000;

  private static final int NOTE_BYTES = 200;
  private static final int WIDEST_WITNESS = 2_000;

  private final Report report;
  private final BoundedText text;
  private int omitted;

  private MarkdownReport(Report report, int mostBytes) {
    this.report = report;
    this.text = new BoundedText(mostBytes - NOTE_BYTES);
  }

  static String of(GoalReport goal) {
    return of(goal, MOST_BYTES);
  }

  /** Returns the report, cut if need be to so many bytes, at least 1,000. */
  static String of(GoalReport goal, int mostBytes) {
    MarkdownReport markdown = new MarkdownReport(goal.report(), mostBytes);
    markdown.write(goal);
    String note =
        markdown.omitted == 0
            ? ""
            : "\nCut here: " + markdown.omitted + " more parts are in the other reports.\n";
    return markdown.text + note;
  }

  private void write(GoalReport goal) {
    String verdict = report.verdict().map(v -> v.name().toLowerCase(Locale.ROOT) + ", ").orElse("");
    text.add("## message-contract " + report.check() + ": " + verdict + goal.found() + "\n\n");
    text.add(Markdown.code(goal.summary(), Shown.SENTENCE / 2) + "\n");
    section("\n", sides());
    section(
        "\n| | rule | place | what |\n| --- | --- | --- | --- |\n",
        report.findings().stream().map(MarkdownReport::row).toList());
    section("", report.findings().stream().flatMap(MarkdownReport::details).toList());
    section(
        """

        ### Recorded messages

        | message | channel | valid | rejected |
        | --- | --- | --: | --: |
        """,
        report.judged().stream().map(MarkdownReport::row).toList());
    section(
        "\n### Covered by tests\n\n| message | channel | side |"
            + join(Stream.of(Aspect.values()).map(aspect -> " " + lower(aspect) + " |"))
            + "\n| --- | --- | --- |"
            + join(Stream.of(Aspect.values()).map(aspect -> " --: |"))
            + '\n',
        report.coverage().stream()
            .flatMap(coverage -> coverage.messages().stream())
            .map(MarkdownReport::row)
            .toList());
  }

  /** Adds parts as long as there is room, and counts the rest. */
  private void section(String heading, List<String> parts) {
    boolean isFull = omitted > 0 || parts.isEmpty() || !text.add(heading);
    for (int i = 0; i < parts.size(); i++) {
      isFull = isFull || !text.add(parts.get(i));
      omitted += isFull ? 1 : 0;
    }
  }

  private List<String> sides() {
    List<String> sides = new ArrayList<>();
    report.contract().ifPresent(contract -> sides.add(item("contract", contract.toString())));
    report.baselines().forEach(baseline -> sides.add(item("baseline", baseline.toString())));
    report.notes().forEach(note -> sides.add(item("note", note)));
    return sides;
  }

  private static String item(String label, String content) {
    return "* " + label + ' ' + Markdown.code(content, Shown.SENTENCE / 2) + '\n';
  }

  private static String row(Finding finding) {
    String accepted = GoalReport.acceptance(finding).isPresent() ? " accepted" : "";
    return "| "
        + (accepted.isEmpty() ? GoalReport.label(finding) : "accepted")
        + " | "
        + Markdown.cell(finding.rule().value(), Shown.NAME)
        + " | "
        + Markdown.cell(finding.location().toString(), Shown.NAME)
        + " | "
        + Markdown.cell(finding.message(), Shown.SENTENCE / 2)
        + " |\n";
  }

  private static Stream<String> details(Finding finding) {
    return finding.proof().flatMap(Proof::witness).stream()
        .map(witness -> details(finding, witness));
  }

  private static String details(Finding finding, Witness witness) {
    return "\n<details>\n<summary>A message that shows it: "
        + finding.rule()
        + "</summary>\n\n"
        + Markdown.code(finding.location().toString(), Shown.NAME)
        + "\n\n| accepted by | rejected by |\n| --- | --- |\n| "
        + Markdown.cell(witness.acceptedBy(), Shown.NAME)
        + " | "
        + Markdown.cell(witness.rejectedBy(), Shown.NAME)
        + " |\n\n"
        + Markdown.block("json", witness.json(), WIDEST_WITNESS)
        + finding
            .hint()
            .map(hint -> "\nWay out: " + Markdown.code(hint, Shown.SENTENCE / 2) + '\n')
            .orElse("")
        + GoalReport.acceptance(finding)
            .map(accepted -> "\n" + Markdown.code(accepted, Shown.SENTENCE / 2) + '\n')
            .orElse("")
        + "\n</details>\n";
  }

  private static String row(JudgedMessages messages) {
    return messages
            .message()
            .map(
                id ->
                    "| "
                        + Markdown.cell(id.name(), Shown.NAME)
                        + " | "
                        + Markdown.cell(id.channel(), Shown.NAME))
            .orElse("| none of the contract | –")
        + " | "
        + messages.valid()
        + " | "
        + messages.rejected()
        + " |\n";
  }

  private static String row(MessageCoverage message) {
    return "| "
        + Markdown.cell(message.message().name(), Shown.NAME)
        + " | "
        + Markdown.cell(message.message().channel(), Shown.NAME)
        + " | "
        + lower(message.side())
        + " |"
        + join(Stream.of(Aspect.values()).map(aspect -> " " + ratio(message.ratio(aspect)) + " |"))
        + '\n';
  }

  private static String ratio(Ratio ratio) {
    return ratio.total() == 0 ? "–" : ratio.covered() + " of " + ratio.total();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String join(Stream<String> parts) {
    return parts.collect(Collectors.joining());
  }
}
