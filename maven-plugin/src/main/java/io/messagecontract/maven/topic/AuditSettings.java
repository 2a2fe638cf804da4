package io.messagecontract.maven.topic;

import io.messagecontract.validate.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be audited, and how.
 *
 * @param bootstrapServers where to find the cluster
 * @param topics the topics, each with what is known of its records
 * @param group the consumer group whose members share the partitions
 * @param from where the audit begins, if it does so now
 * @param to where it ends, if it begins now
 * @param consumer further properties of the consumer
 * @param terms stands for all that decides how a record is judged
 * @param folder where this member keeps what came out
 * @param otherFolders where other members have kept theirs
 */
public record AuditSettings(
    String bootstrapServers,
    Map<String, Target> topics,
    String group,
    Bound from,
    Bound to,
    Map<String, String> consumer,
    String terms,
    Path folder,
    List<Path> otherFolders) {

  /** Copies maps and lists. */
  public AuditSettings {
    topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
    consumer = Map.copyOf(consumer);
    otherFolders = List.copyOf(otherFolders);
  }

  List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    folders.add(folder);
    folders.addAll(otherFolders);
    return folders;
  }
}
