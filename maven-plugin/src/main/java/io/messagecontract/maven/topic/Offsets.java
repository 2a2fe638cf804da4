package io.messagecontract.maven.topic;

import io.messagecontract.text.Visible;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;

/** What the group has committed, and where it begins and ends in partitions that are new to it. */
final class Offsets {

  private static final Comparator<TopicPartition> ORDER =
      Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition);

  private final Consumer<byte[], byte[]> consumer;
  private final AuditSettings settings;
  private final Map<String, Cluster.Topic> topics;

  Offsets(
      Consumer<byte[], byte[]> consumer,
      AuditSettings settings,
      Map<String, Cluster.Topic> topics) {
    this.consumer = consumer;
    this.settings = settings;
    this.topics = topics;
  }

  /**
   * How far the group is with a partition.
   *
   * @param plan what is to be judged
   * @param offset all before it has been
   */
  record Progress(Plan plan, long offset) {

    boolean isComplete() {
      return offset >= plan.to();
    }
  }

  Set<TopicPartition> partitions() {
    Set<TopicPartition> partitions = new HashSet<>();
    topics.forEach(
        (name, topic) -> {
          for (int i = 0; i < topic.partitions(); i++) {
            partitions.add(new TopicPartition(name, i));
          }
        });
    return partitions;
  }

  /** Returns how far the group is, for those of some partitions that it has begun with. */
  SortedMap<TopicPartition, Progress> committed(Set<TopicPartition> partitions) {
    SortedMap<TopicPartition, Progress> progress = new TreeMap<>(ORDER);
    consumer
        .committed(partitions)
        .forEach(
            (partition, committed) -> {
              if (committed != null) {
                progress.put(partition, progress(partition, committed));
              }
            });
    return progress;
  }

  /** Tells whether these are all partitions, and each is judged to its end. */
  boolean areComplete(SortedMap<TopicPartition, Progress> committed) {
    return committed.keySet().equals(partitions())
        && committed.values().stream().allMatch(Progress::isComplete);
  }

  private Progress progress(TopicPartition partition, OffsetAndMetadata committed) {
    Plan plan =
        Plan.of(committed)
            .orElseThrow(
                () ->
                    new AuditException(
                        "The group "
                            + Visible.text(settings.group())
                            + " has committed offsets that are of no audit: name a group that"
                            + " nobody else uses"));
    if (!plan.by().equals(by(partition))) {
      throw new AuditException(
          "The group "
              + Visible.text(settings.group())
              + " audits "
              + Visible.text(partition.topic())
              + " by another contract, channel, message or strictness, or the topic was made anew"
              + " since: name another group");
    }
    return new Progress(plan, committed.offset());
  }

  private String by(TopicPartition partition) {
    return Optional.ofNullable(topics.get(partition.topic())).map(Cluster.Topic::by).orElse("");
  }

  /** Returns what is to be judged of a partition that nobody has begun with. */
  Plan plan(TopicPartition partition) {
    long from = offset(settings.from(), partition);
    long to = offset(settings.to(), partition);
    return new Plan(Math.min(from, to), to, by(partition));
  }

  private long offset(Bound bound, TopicPartition partition) {
    Set<TopicPartition> only = Set.of(partition);
    return switch (bound.kind()) {
      case EARLIEST -> consumer.beginningOffsets(only).getOrDefault(partition, 0L);
      case LATEST -> end(partition);
      case OFFSET -> Math.min(bound.number(), end(partition));
      case TIME -> {
        OffsetAndTimestamp found =
            consumer.offsetsForTimes(Map.of(partition, bound.number())).get(partition);
        yield found == null ? end(partition) : Math.min(found.offset(), end(partition));
      }
    };
  }

  private long end(TopicPartition partition) {
    return consumer.endOffsets(Set.of(partition)).getOrDefault(partition, 0L);
  }
}
