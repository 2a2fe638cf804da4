package io.messagecontract.maven;

import io.messagecontract.document.DocumentException;
import io.messagecontract.document.Problem;
import io.messagecontract.document.RawMessage;
import io.messagecontract.document.RecordedMessages;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.report.Report;
import io.messagecontract.report.ReportedContract;
import io.messagecontract.report.TextReport;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Holds recorded messages against a contract, one at a time. */
final class Verification {

  private final MessageValidator validator;
  private final Target target;
  private final BaseFolder base;
  private final KeptFindings findings = new KeptFindings();
  private int files;
  private int broken;
  private int messages;
  private int rejected;

  Verification(MessageValidator validator, Target target, BaseFolder base) {
    this.validator = validator;
    this.target = target;
    this.base = base;
  }

  /**
   * Verifies a file. One that is broken is a finding: it does not keep the others from their turn.
   */
  void verify(Path file) throws MojoExecutionException {
    String name = base.show(file);
    files++;
    try (RecordedMessages recorded = RecordedMessages.open(file, name)) {
      Optional<RawMessage> message = recorded.next();
      while (message.isPresent()) {
        verify(message.get());
        message = recorded.next();
      }
    } catch (DocumentException e) {
      broken++;
      e.problems().forEach(problem -> findings.add(finding(name, problem)));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private void verify(RawMessage message) {
    ValidationResult result = validator.validate(target, message);
    result.findings().forEach(findings::add);
    messages++;
    rejected += result.isValid() ? 0 : 1;
  }

  private static Finding finding(String file, Problem problem) {
    return Finding.error(problem.rule(), Location.of(file, problem.position()), problem.message())
        .hint(problem.hint());
  }

  private static MojoExecutionException unreadable(String file, IOException e) {
    return new MojoExecutionException(
        TextReport.of(
            Finding.error(
                    "unreadable-file",
                    Location.of(file),
                    "The file cannot be read (" + e.getClass().getSimpleName() + ").")
                .hint("check its permissions")));
  }

  Outcome outcome(ReportedContract contract) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("files", files);
    counts.put("brokenFiles", broken);
    counts.put("messages", messages);
    counts.put("valid", messages - rejected);
    counts.put("rejected", rejected);
    counts.put("findings", findings.tally().total());
    Report report =
        new Report("verify-messages", Optional.of(contract), counts, findings.findings());
    return new Outcome(summary(), report, findings.tally(), KeptFindings.MOST_OF_A_RULE);
  }

  private String summary() {
    return "verified "
        + Counted.of(messages, "message")
        + " in "
        + Counted.of(files, "file")
        + ": "
        + (messages - rejected)
        + " valid, "
        + rejected
        + " rejected"
        + (broken == 0 ? "" : "; " + Counted.of(broken, "file") + " broken off");
  }
}
