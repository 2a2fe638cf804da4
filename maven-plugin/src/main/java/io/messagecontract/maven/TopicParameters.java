package io.messagecontract.maven;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Nearest;
import io.messagecontract.maven.topic.AuditSettings;
import io.messagecontract.maven.topic.Bound;
import io.messagecontract.maven.topic.TopicAudit;
import io.messagecontract.validate.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters say about an audit of topics.
 *
 * @param bootstrapServers where to find the cluster; empty if recordings are judged
 * @param topics the topics
 * @param group the consumer group
 * @param from where to begin
 * @param to where to end
 * @param consumer further properties, as {@code name=value}
 * @param folder where to keep what came out
 * @param otherFolders where others have kept theirs
 */
record TopicParameters(
    @Nullable String bootstrapServers,
    List<String> topics,
    @Nullable String group,
    String from,
    String to,
    List<String> consumer,
    Path folder,
    List<String> otherFolders) {

  /** Tells whether topics are audited; one way to say where messages are has to be chosen. */
  boolean areGiven(List<String> messages) throws MojoExecutionException {
    boolean isAudit = isPresent(bootstrapServers);
    if (isAudit && !Choice.present(messages).isEmpty()) {
      throw BadParameter.of(
          "messages", "is given beside bootstrapServers: judge recordings or topics, not both");
    }
    if (!isAudit && (isPresent(group) || !Choice.present(topics).isEmpty())) {
      throw BadParameter.of(
          "bootstrapServers", "is missing: say where the cluster is, as host:port");
    }
    return isAudit;
  }

  private static boolean isPresent(@Nullable String value) {
    return value != null && !value.isBlank();
  }

  /**
   * Returns the same for the one who audits.
   *
   * @param expected what is known of all messages
   * @param terms stands for all that decides how a message is judged
   */
  AuditSettings settings(Contract contract, Target expected, String terms, BaseFolder base)
      throws MojoExecutionException {
    if (!isPresent(group)) {
      throw BadParameter.of(
          "group",
          "is missing: name a consumer group of the audit's own, the same for all who share it");
    }
    List<Path> others = new ArrayList<>();
    for (String other : Choice.present(otherFolders)) {
      others.add(base.find("otherAuditFolders", other));
    }
    return new AuditSettings(
        Optional.ofNullable(bootstrapServers).orElseThrow().strip(),
        targets(contract, expected),
        Optional.ofNullable(group).orElseThrow().strip(),
        bound("from", from),
        bound("to", to),
        properties(),
        terms,
        folder,
        others);
  }

  private Map<String, Target> targets(Contract contract, Target expected)
      throws MojoExecutionException {
    List<String> names = Choice.present(topics);
    if (names.isEmpty()) {
      throw BadParameter.of("topics", "is missing: name the topics that are to be audited");
    }
    Map<String, Target> targets = new LinkedHashMap<>();
    for (String topic : names) {
      Optional<String> channel =
          expected.channel().or(() -> contract.channelOfTopic(topic).map(Channel::address));
      if (channel.isEmpty()) {
        List<String> known = contract.channels().stream().map(Channel::address).toList();
        throw BadParameter.of(
            "topics",
            "names \""
                + topic
                + "\", which is no channel of the contract: say by the parameter channel which one"
                + " it carries; "
                + Nearest.question(topic, known));
      }
      targets.put(topic, new Target(channel, expected.message()));
    }
    return targets;
  }

  private static Bound bound(String parameter, String value) throws MojoExecutionException {
    Optional<Bound> bound = Bound.of(value);
    if (bound.isPresent()) {
      return bound.get();
    }
    throw BadParameter.of(
        parameter,
        "is \""
            + value
            + "\": write earliest, latest, an offset such as 1042, or a time such as"
            + " 2026-11-28T00:00:00Z");
  }

  private Map<String, String> properties() throws MojoExecutionException {
    Map<String, String> properties = new TreeMap<>();
    for (String property : Choice.present(consumer)) {
      int equals = property.indexOf('=');
      if (equals < 1) {
        throw BadParameter.of(
            "consumer", "holds what is no name=value, as in security.protocol=SSL");
      }
      String name = property.substring(0, equals).strip();
      if (TopicAudit.ownProperties().contains(name)) {
        throw BadParameter.of(
            "consumer", "sets " + name + ", which the audit sets itself: leave it out");
      }
      properties.put(name, property.substring(equals + 1).strip());
    }
    return properties;
  }
}
