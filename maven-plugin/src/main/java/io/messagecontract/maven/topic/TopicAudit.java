package io.messagecontract.maven.topic;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.maven.topic.Offsets.Progress;
import io.messagecontract.traffic.JudgedTraffic;
import io.messagecontract.validate.MessageValidator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Judges topics as a member of a group, and merges what all its members have judged. */
public final class TopicAudit {

  /** The rule that all of an audit has to be in its report. */
  static final String INCOMPLETE = "audit-incomplete";

  /** What this audit rests on, so that nobody else may say it. */
  private static final Map<String, Object> OWN =
      Map.of(
          ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
          false,
          ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
          "none",
          ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
          false,
          ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
          ByteArrayDeserializer.class.getName(),
          ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
          ByteArrayDeserializer.class.getName());

  /**
   * A record can take seconds to explain; a member that is slow to ask for the next ones is thrown
   * out of its group.
   */
  private static final Map<String, Object> USUAL =
      Map.of(
          ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
          ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500,
          ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, 1_800_000);

  /** How many records of a partition are judged, at most about, before that is committed. */
  private static final int SEGMENT = 50_000;

  private final AuditSettings settings;
  private final MessageValidator validator;
  private final AuditLog log;
  private final int segment;

  /** An audit by one contract. */
  public TopicAudit(AuditSettings settings, MessageValidator validator, AuditLog log) {
    this(settings, validator, log, SEGMENT);
  }

  TopicAudit(AuditSettings settings, MessageValidator validator, AuditLog log, int segment) {
    this.settings = settings;
    this.validator = validator;
    this.log = log;
    this.segment = segment;
  }

  /** Returns the properties that the audit sets itself. */
  public static Set<String> ownProperties() {
    Set<String> names = new TreeSet<>(OWN.keySet());
    names.add(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG);
    names.add(ConsumerConfig.GROUP_ID_CONFIG);
    return names;
  }

  /**
   * Judges until all of the audit has been judged, by this member or others.
   *
   * @throws AuditException if that cannot be; what has been judged is kept
   */
  public AuditResult run() {
    Map<String, Cluster.Topic> topics = new Cluster(settings).topics();
    SortedMap<TopicPartition, Progress> all;
    try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(properties())) {
      Offsets offsets = new Offsets(consumer, settings, topics);
      all = new Member(consumer, settings, validator, offsets, segment, log).run();
    } catch (KafkaException e) {
      throw Failures.of(e, settings);
    }
    return merge(all, SegmentFiles.in(settings.folders()));
  }

  private Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>(USUAL);
    properties.putAll(settings.consumer());
    properties.putAll(OWN);
    properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    properties.put(ConsumerConfig.GROUP_ID_CONFIG, settings.group());
    return properties;
  }

  private static AuditResult merge(SortedMap<TopicPartition, Progress> all, SegmentFiles files) {
    JudgedTraffic judged = new JudgedTraffic();
    long tombstones = 0;
    for (Map.Entry<TopicPartition, Progress> entry : all.entrySet()) {
      TopicPartition partition = entry.getKey();
      Plan plan = entry.getValue().plan();
      List<Segment> known = files.of(partition.topic(), partition.partition(), plan.by());
      Chain chain = Chain.of(known, plan.from(), plan.to());
      for (Segment segment : chain.segments()) {
        SegmentFiles.Judged read = files.read(segment);
        judged.add(read.judged());
        tombstones += read.tombstones();
      }
      chain.gaps().forEach(gap -> judged.add(missing(partition, gap)));
    }
    return new AuditResult(judged, all.size(), (int) Math.min(Integer.MAX_VALUE, tombstones));
  }

  private static Finding missing(TopicPartition partition, Chain.Gap gap) {
    return Finding.error(
            INCOMPLETE,
            Location.of(Segment.place(partition.topic(), partition.partition(), gap.from())),
            "The offsets from "
                + gap.from()
                + " to "
                + (gap.to() - 1)
                + " of "
                + partition
                + " have been judged, but what came out is in none of the folders.")
        .hint(
            "name the folders of all members by otherAuditFolders;"
                + " if they are lost, audit again with another group");
  }
}
