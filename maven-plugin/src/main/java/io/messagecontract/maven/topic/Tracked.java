package io.messagecontract.maven.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;
import io.messagecontract.traffic.JudgedTraffic;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/** A partition that this member judges: how far it has come, and what is not written yet. */
final class Tracked {

  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private final MessageValidator validator;
  private final Target target;
  private final int segment;
  private final Plan plan;
  private long committed;
  private long reached;
  private JudgedTraffic judged = new JudgedTraffic();
  private int tombstones;
  private int records;
  private long bytes;

  /**
   * A partition of which all before an offset has been judged.
   *
   * @param target what is known of its records
   * @param segment how many records are judged before what came out is written
   */
  Tracked(MessageValidator validator, Target target, int segment, Plan plan, long committed) {
    this.validator = validator;
    this.target = target;
    this.segment = segment;
    this.plan = plan;
    this.committed = committed;
    this.reached = committed;
  }

  /** Judges a record, if it is one of the audit. */
  void judge(ConsumerRecord<byte[], byte[]> found) {
    if (found.offset() < reached || found.offset() >= plan.to()) {
      return;
    }
    records++;
    byte[] value = found.value();
    if (value == null) {
      tombstones++;
    } else {
      bytes += value.length;
      String name = Segment.place(found.topic(), found.partition(), found.offset());
      RawMessage message = RawMessage.of(value).at(name, Position.START).withHeaders(texts(found));
      Optional<String> key =
          Optional.ofNullable(found.key()).map(bytes -> new String(bytes, UTF_8));
      judged.add(validator.validateAll(target, message, key));
    }
    reached = found.offset() + 1;
  }

  /** Of several headers of one name the last counts, as it does to Kafka. */
  private static Map<String, String> texts(ConsumerRecord<?, ?> found) {
    Map<String, String> texts = new TreeMap<>();
    for (Header header : found.headers()) {
      if (header.value() != null) {
        texts.put(header.key(), new String(header.value(), UTF_8));
      }
    }
    return texts;
  }

  /** Says that there is no record before an offset that has not been judged. */
  void reach(long position) {
    reached = Math.max(reached, Math.min(position, plan.to()));
  }

  /** What came out and is not written yet, for what has to be told beside the records. */
  JudgedTraffic judged() {
    return judged;
  }

  Plan plan() {
    return plan;
  }

  long committed() {
    return committed;
  }

  long reached() {
    return reached;
  }

  boolean isComplete() {
    return reached >= plan.to();
  }

  boolean isToBeWritten() {
    return reached > committed && (isComplete() || records >= segment || bytes >= MOST_BYTES);
  }

  /** Writes what came out since the last commit. */
  void write(Path folder, TopicPartition partition) {
    Segment segment =
        new Segment(partition.topic(), partition.partition(), committed, reached, plan.by());
    SegmentFiles.write(folder, segment, judged, tombstones);
  }

  /** Says that all has been written and committed. */
  void commit() {
    committed = reached;
    judged = new JudgedTraffic();
    tombstones = 0;
    records = 0;
    bytes = 0;
  }
}
