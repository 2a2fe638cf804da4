package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.Problem;
import io.messagecontract.document.RecordedMessages;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.report.ReportedContract;
import io.messagecontract.report.TextReport;
import io.messagecontract.traffic.JudgedTraffic;
import io.messagecontract.traffic.RecordedTraffic;
import io.messagecontract.traffic.TrafficResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/** Holds recorded messages against a contract, one file after the other. */
final class Verification {

  private final RecordedTraffic traffic;
  private final Contract contract;
  private final Share unknownAllowed;
  private final Severities severities;
  private final BaseFolder base;
  private final Progress progress;
  private final JudgedTraffic judged = new JudgedTraffic();
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
    this.contract = contract;
    this.unknownAllowed = unknownAllowed;
    this.severities = severities;
    this.base = base;
    this.progress = progress;
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
          JudgedTraffic::new,
          JudgedTraffic::add,
          part -> {
            judged.add(part);
            progress.reached(judged.messages(), name);
          });
    } catch (DocumentException e) {
      broken++;
      e.problems().forEach(problem -> judged.add(finding(name, problem)));
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

  Outcome outcome(ReportedContract reported) {
    Map<String, Integer> looked = new LinkedHashMap<>();
    looked.put("files", files);
    looked.put("brokenFiles", broken);
    TrafficResult result =
        judged.result(contract, reported, looked, unknownAllowed.terms(severities));
    return new Outcome(
        unknownAllowed.summary(judged, Counted.of(files, "file"), result)
            + (broken == 0 ? "" : "; " + Counted.of(broken, "file") + " broken off"),
        result.report(),
        Tally.of(result.counts()),
        JudgedTraffic.MOST_OF_A_RULE);
  }
}
