package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.traffic.RecordedTraffic;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether recorded messages keep a contract.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "verify-messages",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters.
public final class VerifyMessagesMojo extends ContractMojo {

  /**
   * The recorded messages: files, or folders in which every such file counts, at any depth. A
   * {@code .json} file holds a message or an array of messages, a {@code .ndjson} or {@code .jsonl}
   * file one message to a line. All of them may be compressed, as {@code .ndjson.gz}. Has to be
   * given, or else bootstrapServers.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.messages")
  private List<String> messages = List.of();

  /**
   * The channel that the messages were met on, by address or key, where it is known.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.channel")
  private @Nullable String channel;

  /**
   * The name of the message that all of them are, where they cannot tell themselves.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.message")
  private @Nullable String message;

  /**
   * How much is asked of a message: {@code documented} (exactly what the contract says) or {@code
   * strict} (every documented property present, none undocumented, formats asserted).
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.strictness", defaultValue = "documented")
  private String strictness;

  /**
   * The share of messages that may have a name which the contract does not know, such as {@code
   * 0.5%}: where consumers share a topic with others. They are warnings then.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.unknown-allowed", defaultValue = "0")
  private String unknownAllowed;

  /**
   * The cluster whose topics are judged, in place of recordings: brokers of Kafka, as {@code
   * host:port}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.bootstrap-servers")
  private @Nullable String bootstrapServers;

  /**
   * The topics that are judged.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.topics")
  private List<String> topics = List.of();

  /**
   * The consumer group of the audit: all who run the goal with it share the partitions, and who
   * runs it again goes on. Has to be given for topics.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.group")
  private @Nullable String group;

  /**
   * Where an audit begins: {@code earliest}, {@code latest}, an offset, or a time such as {@code
   * 2026-11-28T00:00:00Z}. What the group has begun with stays.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.from", defaultValue = "earliest")
  private String from;

  /**
   * Where it ends, before that: {@code latest} is the end of each partition when the audit begins.
   * What the group has begun with stays.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.to", defaultValue = "latest")
  private String to;

  /**
   * Further properties of Kafka's consumer, as {@code name=value}: {@code security.protocol=SSL}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.consumer")
  private List<String> consumer = List.of();

  /**
   * The folder that keeps what came out for topics until all of it is judged. By default {@code
   * message-contract/audit} in the build directory.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.audit-folder")
  private @Nullable File auditFolder;

  /**
   * The folders in which other members of the group have kept theirs, for the report of all.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.other-audit-folders")
  private List<String> otherAuditFolders = List.of();

  /** Takes from Maven what finds dependencies. */
  @Inject
  public VerifyMessagesMojo(ProjectDependenciesResolver dependencies) {
    super(dependencies);
  }

  @Override
  Outcome look(ContractSource source, BaseFolder base) throws MojoExecutionException {
    Strictness asked = Choice.of("strictness", Strictness.class, strictness);
    TopicParameters audit = audit(base);
    boolean isAudit = audit.areGiven(messages);
    List<Path> files = isAudit ? List.of() : RecordedFiles.of("messages", messages, base);
    Share unknown = Share.of("unknownAllowed", unknownAllowed);
    Contract contract = source.load();
    MessageValidator validator = new MessageValidator(contract, asked);
    if (getLog().isDebugEnabled()) {
      validator.leftovers().forEach(left -> getLog().debug("left to networknt: " + left));
    }
    Target expected = Expected.of(contract, channel, message);
    if (isAudit) {
      return new TopicVerification(contract, asked, unknown, severities())
          .verify(audit, expected, validator, source.reported(contract), base, getLog())
          .map(Places.of(source, contract)::ofMessage);
    }
    Verification verification =
        new Verification(
            new RecordedTraffic(validator, expected),
            contract,
            unknown,
            severities(),
            base,
            new Progress(getLog()));
    for (Path file : files) {
      verification.verify(file);
    }
    return verification
        .outcome(source.reported(contract))
        .map(Places.of(source, contract)::ofMessage);
  }

  private TopicParameters audit(BaseFolder base) {
    return new TopicParameters(
        bootstrapServers,
        topics,
        group,
        from,
        to,
        consumer,
        auditFolder == null ? buildFolder(base).resolve("audit") : auditFolder.toPath(),
        otherAuditFolders);
  }
}
