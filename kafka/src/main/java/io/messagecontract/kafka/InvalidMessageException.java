package io.messagecontract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.messagecontract.finding.Finding;
import io.messagecontract.report.JsonReport;
import io.messagecontract.report.Report;
import io.messagecontract.report.ReportException;
import io.messagecontract.report.ReportReader;
import io.messagecontract.report.TextReport;
import io.messagecontract.text.Visible;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Says that a record does not keep its contract, and why: from {@code KafkaProducer.send}, before
 * anything was sent, or as the cause of the {@code RecordDeserializationException} of {@code
 * KafkaConsumer.poll}, which says where the record is.
 *
 * @since 0.1.0
 */
public final class InvalidMessageException extends SerializationException {

  private static final long serialVersionUID = 1L;

  /** Headers count for the largest size of a request. */
  private static final int MOST_FINDINGS = 10;

  private final int count;
  private transient List<Finding> findings;

  InvalidMessageException(String topic, List<Finding> findings) {
    super(
        "A record for "
            + Visible.text(topic)
            + " breaks the contract:\n"
            + TextReport.of(findings));
    this.count = findings.size();
    this.findings = findings;
  }

  /**
   * Returns everything that is wrong with the record, sorted; at least one is an error. Of an
   * exception that was serialized, these are the first ten.
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns a JSON report (docs/formats/report.md) in UTF-8 with the first ten findings, as dead
   * letters have it in {@value DeadLetters#FINDINGS_HEADER}.
   */
  public byte[] report() {
    return report(findings, count);
  }

  static byte[] report(List<Finding> findings, int count) {
    List<Finding> first = findings.subList(0, Math.min(MOST_FINDINGS, findings.size()));
    return JsonReport.of(new Report("message", Optional.empty(), Map.of("findings", count), first))
        .getBytes(UTF_8);
  }

  /** Spring serializes what a deserializer throws, on the way to its error handlers. */
  private void writeObject(ObjectOutputStream stream) throws IOException {
    stream.defaultWriteObject();
    byte[] report = report();
    stream.writeInt(report.length);
    stream.write(report);
  }

  private void readObject(ObjectInputStream stream) throws IOException, ClassNotFoundException {
    stream.defaultReadObject();
    byte[] report = stream.readNBytes(stream.readInt());
    try {
      findings = ReportReader.read(report, "findings").findings();
    } catch (ReportException e) {
      InvalidObjectException failure = new InvalidObjectException(e.getMessage());
      failure.initCause(e);
      throw failure;
    }
  }
}
