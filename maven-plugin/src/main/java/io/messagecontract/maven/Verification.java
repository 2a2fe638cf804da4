package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.Problem;
import io.messagecontract.document.RecordedMessages;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Severity;
import io.messagecontract.report.Report;
import io.messagecontract.report.ReportedContract;
import io.messagecontract.report.TextReport;
import io.messagecontract.traffic.RecordedTraffic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Holds recorded messages against a contract, one file after the other. */
final class Verification {

  private final RecordedTraffic traffic;
  private final Share unknownAllowed;
  private final Severities severities;
  private final BaseFolder base;
  private final Progress progress;
  private final JudgedTraffic judged;
  private int files;
  private int broken;

  Verification(
      RecordedTraffic traffic,
      Contract contract,
      Share unknownAllowed,
      Severities severities,
      BaseFolder base,
      Progress progress) {
    this.traffic = traffic;
    this.unknownAllowed = unknownAllowed;
    this.severities = severities;
    this.base = base;
    this.progress = progress;
    this.judged = JudgedTraffic.all(severities, contract);
  }

  /**
   * Verifies a file. One that is broken is a finding: it does not keep the others from their turn.
   */
  void verify(Path file) throws MojoExecutionException {
    String name = base.show(file);
    files++;
    try (RecordedMessages recorded = RecordedMessages.open(file, name)) {
      traffic.judge(
          recorded,
          () -> JudgedTraffic.part(severities),
          JudgedTraffic::add,
          part -> {
            judged.add(part);
            progress.reached(judged.judgements().total(), name);
          });
    } catch (DocumentException e) {
      broken++;
      e.problems().forEach(problem -> judged.findings().add(severities.of(finding(name, problem))));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static Finding finding(String file, Problem problem) {
    return Finding.error(problem.rule(), Location.of(file, problem.position()), problem.message())
        .hint(problem.hint());
  }

  private static MojoExecutionException unreadable(String file, IOException e) {
    return Refusal.of(
        "Recorded messages cannot be read:",
        TextReport.of(
            Finding.error(
                    "unreadable-file",
                    Location.of(file),
                    "The file cannot be read (" + e.getClass().getSimpleName() + ").")
                .hint("check its permissions")));
  }

  Outcome outcome(ReportedContract contract) {
    KeptFindings findings = judged.findings();
    KeptFindings strangers = judged.strangers();
    Judgements judgements = judged.judgements();
    int unknown = strangers.tally().total();
    boolean areAllowed = unknownAllowed.allows(unknown, judgements.total());
    Tally tally = new Tally();
    tally.add(findings.tally());
    tally.add(areAllowed ? strangers.tally().withoutErrors() : strangers.tally());
    List<Finding> all = new ArrayList<>(findings.findings());
    for (Finding stranger : strangers.findings()) {
      all.add(areAllowed && stranger.isError() ? stranger.weighing(Severity.WARNING) : stranger);
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("files", files);
    counts.put("brokenFiles", broken);
    counts.put("messages", judgements.total());
    counts.put("valid", judgements.valid());
    counts.put("rejected", judgements.rejected());
    counts.put("unknown", unknown);
    counts.put("findings", tally.total());
    Report report =
        new Report("verify-messages", Optional.of(contract), counts, all).judged(judgements.met());
    return new Outcome(summary(unknown, areAllowed), report, tally, KeptFindings.MOST_OF_A_RULE);
  }

  private String summary(int unknown, boolean areAllowed) {
    return "verified "
        + Counted.of(judged.judgements().total(), "message")
        + " in "
        + Counted.of(files, "file")
        + ": "
        + judged.judgements().valid()
        + " valid, "
        + judged.judgements().rejected()
        + " rejected"
        + (unknown > 0 && areAllowed
            ? " (" + unknown + " unknown, of which " + unknownAllowed + " are allowed)"
            : "")
        + (broken == 0 ? "" : "; " + Counted.of(broken, "file") + " broken off");
  }
}
