package io.messagecontract.maven.topic;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.maven.topic.Offsets.Progress;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Judges the partitions that the group gives it, until all of the audit has been judged by
 * whomever.
 *
 * <p>What came out is written first, and then its end is committed. Whoever dies in between has
 * left a file that nobody needs: the next owner judges the same records again.
 */
final class Member implements ConsumerRebalanceListener {

  private static final Duration WAIT = Duration.ofMillis(500);
  private static final int POLLS_BETWEEN_QUESTIONS = 20;
  private static final int MOST_FAILURES = 5;

  private final Consumer<byte[], byte[]> consumer;
  private final AuditSettings settings;
  private final MessageValidator validator;
  private final Offsets offsets;
  private final int segment;
  private final AuditLog log;
  private final Map<TopicPartition, Tracked> tracked = new HashMap<>();
  private final Set<TopicPartition> gone = new HashSet<>();
  private long judged;
  private int emptyPolls;
  private int failures;

  Member(
      Consumer<byte[], byte[]> consumer,
      AuditSettings settings,
      MessageValidator validator,
      Offsets offsets,
      int segment,
      AuditLog log) {
    this.consumer = consumer;
    this.settings = settings;
    this.validator = validator;
    this.offsets = offsets;
    this.segment = segment;
    this.log = log;
  }

  /** Returns what the members have judged, when that is all. */
  SortedMap<TopicPartition, Progress> run() {
    consumer.subscribe(settings.topics().keySet(), this);
    while (true) {
      try {
        go();
        if (isTimeToAsk()) {
          SortedMap<TopicPartition, Progress> all = offsets.committed(offsets.partitions());
          failures = 0;
          if (offsets.areComplete(all)) {
            return all;
          }
        }
      } catch (OffsetOutOfRangeException e) {
        gone.addAll(e.offsetOutOfRangePartitions().keySet());
      } catch (KafkaException e) {
        forgive(e);
      }
    }
  }

  private void go() {
    Set<TopicPartition> unknown = new HashSet<>(consumer.assignment());
    unknown.removeAll(tracked.keySet());
    begin(unknown);
    gone.forEach(this::skipWhatIsGone);
    gone.clear();
    ConsumerRecords<byte[], byte[]> records = consumer.poll(WAIT);
    emptyPolls = records.isEmpty() ? emptyPolls + 1 : 0;
    take(records);
    write(
        tracked.entrySet().stream()
            .filter(entry -> entry.getValue().isToBeWritten())
            .map(Map.Entry::getKey)
            .toList());
  }

  private boolean isTimeToAsk() {
    return tracked.values().stream().allMatch(Tracked::isComplete)
        || emptyPolls % POLLS_BETWEEN_QUESTIONS == POLLS_BETWEEN_QUESTIONS - 1;
  }

  /** Lets a failure pass that may be over soon, but not for ever. A rebalance is none. */
  private void forgive(KafkaException failure) {
    Throwable cause = failure.getCause();
    if (failure instanceof CommitFailedException
        || failure instanceof RebalanceInProgressException) {
      return;
    }
    failures++;
    boolean isTemporary =
        failure instanceof RetriableException || cause instanceof RetriableException;
    if (!isTemporary || failures >= MOST_FAILURES) {
      throw Failures.of(failure, settings);
    }
  }

  private void take(ConsumerRecords<byte[], byte[]> records) {
    for (ConsumerRecord<byte[], byte[]> found : records) {
      Tracked partition = tracked.get(new TopicPartition(found.topic(), found.partition()));
      if (partition != null) {
        partition.judge(found);
        judged++;
        log.reached(judged, Segment.place(found.topic(), found.partition(), found.offset()));
      }
    }
    for (TopicPartition partition : consumer.assignment()) {
      Tracked known = tracked.get(partition);
      if (known != null && !known.isComplete()) {
        // Holes of compacted topics, and of transactions, are passed over without a record.
        known.reach(consumer.position(partition));
      }
    }
  }

  /** Records can be removed, by the topic's retention, before it is their turn. */
  private void skipWhatIsGone(TopicPartition partition) {
    Tracked known = tracked.get(partition);
    if (known == null) {
      return;
    }
    long first = consumer.beginningOffsets(Set.of(partition)).getOrDefault(partition, 0L);
    if (first <= known.reached()) {
      throw new AuditException(
          partition
              + " ends before the offset "
              + known.reached()
              + ": the cluster has lost records. Audit again with another group");
    }
    long next = Math.min(first, known.plan().to());
    known.judged().add(gone(partition, known.reached(), next));
    known.reach(next);
    consumer.seek(partition, first);
  }

  private static Finding gone(TopicPartition partition, long from, long to) {
    return Finding.error(
            TopicAudit.INCOMPLETE,
            Location.of(Segment.place(partition.topic(), partition.partition(), from)),
            "The offsets from "
                + from
                + " to "
                + (to - 1)
                + " of "
                + partition
                + " are not there any more; they have not been judged.")
        .hint("begin later, or keep the records of the topic for longer");
  }

  /** Writes what came out for some partitions, and commits it if they are still this member's. */
  private void write(Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
    for (TopicPartition partition : partitions) {
      Tracked known = tracked.get(partition);
      if (known != null && known.reached() > known.committed()) {
        known.write(settings.folder(), partition);
        ends.put(partition, known.plan().judged(known.reached()));
      }
    }
    if (ends.isEmpty()) {
      return;
    }
    try {
      consumer.commitSync(ends);
      failures = 0;
      tracked.forEach(
          (partition, known) -> {
            if (ends.containsKey(partition)) {
              known.commit();
            }
          });
    } catch (KafkaException e) {
      // Nobody knows whether they are this member's still, and where the group is with them.
      tracked.keySet().removeAll(ends.keySet());
      forgive(e);
    }
    pauseWhatIsComplete();
  }

  private void pauseWhatIsComplete() {
    Set<TopicPartition> own = consumer.assignment();
    consumer.pause(
        own.stream()
            .filter(partition -> !tracked.containsKey(partition) || isComplete(partition))
            .toList());
  }

  private boolean isComplete(TopicPartition partition) {
    Tracked known = tracked.get(partition);
    return known != null && known.isComplete();
  }

  /** Goes on where the group is, or begins, and says so. */
  private void begin(Set<TopicPartition> partitions) {
    if (partitions.isEmpty()) {
      return;
    }
    Map<TopicPartition, Progress> progress = new HashMap<>(offsets.committed(partitions));
    Map<TopicPartition, OffsetAndMetadata> begun = new HashMap<>();
    for (TopicPartition partition : partitions) {
      if (!progress.containsKey(partition)) {
        Plan plan = offsets.plan(partition);
        progress.put(partition, new Progress(plan, plan.from()));
        begun.put(partition, plan.judged(plan.from()));
      }
    }
    if (!begun.isEmpty()) {
      consumer.commitSync(begun);
    }
    progress.forEach(
        (partition, at) -> {
          consumer.seek(partition, at.offset());
          tracked.put(partition, tracked(partition, at));
        });
    consumer.resume(partitions);
    pauseWhatIsComplete();
  }

  private Tracked tracked(TopicPartition partition, Progress at) {
    Target target = Optional.ofNullable(settings.topics().get(partition.topic())).orElseThrow();
    return new Tracked(validator, target, segment, at.plan(), at.offset());
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    log.say("judges " + shown(partitions));
    // What cannot be begun with now must not be read, and has to have a place all the same.
    partitions.forEach(partition -> consumer.seek(partition, 0));
    consumer.pause(partitions);
    try {
      begin(Set.copyOf(partitions));
    } catch (KafkaException e) {
      forgive(e);
    }
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    write(partitions);
    tracked.keySet().removeAll(partitions);
  }

  @Override
  public void onPartitionsLost(Collection<TopicPartition> partitions) {
    log.say("has lost " + shown(partitions) + " to other members");
    tracked.keySet().removeAll(partitions);
  }

  private static String shown(Collection<TopicPartition> partitions) {
    List<String> names =
        partitions.stream().map(TopicPartition::toString).sorted().limit(20).toList();
    int more = partitions.size() - names.size();
    return names.isEmpty()
        ? "no partition"
        : String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
  }
}
