package io.messagecontract.maven.topic;

import io.messagecontract.finding.Nearest;
import io.messagecontract.text.Visible;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Asks a cluster about topics, before anything is read. */
final class Cluster {

  private static final int PATIENCE = 20_000;
  private static final int DIGITS = 12;

  private final AuditSettings settings;

  Cluster(AuditSettings settings) {
    this.settings = settings;
  }

  /**
   * A topic.
   *
   * @param partitions how many it has
   * @param by stands for it and for all that decides how a record of it is judged
   */
  record Topic(int partitions, String by) {}

  /** Returns the topics of the audit; this ends soon if the cluster is not there. */
  Map<String, Topic> topics() {
    Map<String, Object> properties = new TreeMap<>(settings.consumer());
    properties.keySet().retainAll(AdminClientConfig.configNames());
    properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    properties.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE);
    properties.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE / 2);
    try (Admin admin = Admin.create(properties)) {
      Map<String, KafkaFuture<TopicDescription>> found =
          admin.describeTopics(settings.topics().keySet()).topicNameValues();
      Map<String, Topic> topics = new TreeMap<>();
      found.forEach((name, topic) -> topics.put(name, topic(name, topic, admin)));
      return topics;
    } catch (KafkaException e) {
      throw Failures.of(e, settings);
    }
  }

  private Topic topic(String name, KafkaFuture<TopicDescription> found, Admin admin) {
    try {
      TopicDescription topic = found.get();
      return new Topic(topic.partitions().size(), by(name, topic));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UnknownTopicOrPartitionException
          ? unknown(name, admin)
          : Failures.of(e, settings);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  static AuditException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new AuditException("The audit was interrupted: run the goal again to go on", e);
  }

  private AuditException unknown(String name, Admin admin) {
    Set<String> names = new TreeSet<>();
    try {
      names.addAll(admin.listTopics().names().get());
    } catch (ExecutionException e) {
      throw Failures.of(e, settings);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    return new AuditException(
        "There is no topic "
            + Visible.text(name)
            + " that this consumer may see: "
            + Nearest.question(name, names));
  }

  /** A topic that was deleted and made anew has other records under the same offsets. */
  private String by(String name, TopicDescription topic) {
    String all =
        String.join("\n", settings.terms(), name, topic.topicId().toString())
            + settings.topics().get(name);
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha.digest(all.getBytes(StandardCharsets.UTF_8)))
          .substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
