package io.messagecontract.kafka;

import io.messagecontract.finding.Finding;
import io.messagecontract.report.TextReport;
import io.messagecontract.text.Visible;
import java.util.List;
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

  private final transient List<Finding> findings;

  InvalidMessageException(String topic, List<Finding> findings) {
    super(
        "A record for "
            + Visible.text(topic)
            + " breaks the contract:\n"
            + TextReport.of(findings));
    this.findings = findings;
  }

  /** Returns everything that is wrong with the record, sorted; at least one is an error. */
  public List<Finding> findings() {
    return findings;
  }
}
