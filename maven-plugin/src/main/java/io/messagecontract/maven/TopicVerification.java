package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.maven.topic.AuditException;
import io.messagecontract.maven.topic.AuditLog;
import io.messagecontract.maven.topic.AuditResult;
import io.messagecontract.maven.topic.AuditSettings;
import io.messagecontract.maven.topic.TopicAudit;
import io.messagecontract.report.ReportedContract;
import io.messagecontract.traffic.JudgedTraffic;
import io.messagecontract.traffic.TrafficResult;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Holds the records of topics against a contract. */
final class TopicVerification {

  private final Contract contract;
  private final Strictness strictness;
  private final Share unknownAllowed;
  private final Severities severities;

  TopicVerification(
      Contract contract, Strictness strictness, Share unknownAllowed, Severities severities) {
    this.contract = contract;
    this.strictness = strictness;
    this.unknownAllowed = unknownAllowed;
    this.severities = severities;
  }

  /** Audits, and returns what all members of the group have judged. */
  Outcome verify(
      TopicParameters parameters,
      Target expected,
      MessageValidator validator,
      ReportedContract reported,
      BaseFolder base,
      Log log)
      throws MojoExecutionException {
    String terms = Digest.OF_NOTHING.and(contract.digest()).and(strictness).hex();
    try {
      AuditSettings settings = parameters.settings(contract, expected, terms, base);
      AuditResult result = new TopicAudit(settings, validator, heard(log)).run();
      return outcome(result, settings, reported);
    } catch (AuditException e) {
      throw Refusal.of(String.valueOf(e.getMessage()));
    } catch (NoClassDefFoundError e) {
      if (String.valueOf(e.getMessage()).startsWith("org/apache/kafka/")) {
        throw Refusal.of(
            "Topics are read by Kafka's own client, which is not there: add"
                + " org.apache.kafka:kafka-clients to the <dependencies> of the plugin"
                + " message-contract-maven-plugin");
      }
      throw e;
    }
  }

  private static AuditLog heard(Log log) {
    Progress progress = new Progress(log);
    return new AuditLog() {
      @Override
      public void say(String line) {
        log.info(line);
      }

      @Override
      public void reached(long records, String place) {
        progress.reached(records, place);
      }
    };
  }

  private Outcome outcome(AuditResult audited, AuditSettings settings, ReportedContract reported)
      throws MojoExecutionException {
    JudgedTraffic judged = audited.judged();
    Map<String, Integer> looked = new LinkedHashMap<>();
    looked.put("partitions", audited.partitions());
    looked.put("tombstones", audited.tombstones());
    TrafficResult result =
        judged.result(contract, reported, looked, unknownAllowed.terms(severities));
    if (judged.messages() == 0 && result.counts().isEmpty()) {
      throw Refusal.of(
          "There is nothing to judge: no record with a value lies between from and to in "
              + String.join(", ", settings.topics().keySet()));
    }
    String where =
        Counted.of(audited.partitions(), "partition")
            + " of "
            + String.join(", ", settings.topics().keySet());
    int tombstones = audited.tombstones();
    return new Outcome(
        unknownAllowed.summary(judged, where, result)
            + (tombstones == 0 ? "" : "; " + Counted.of(tombstones, "tombstone")),
        result.report(),
        Tally.of(result.counts()),
        JudgedTraffic.MOST_OF_A_RULE);
  }
}
