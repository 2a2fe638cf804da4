package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.traffic.RecordedTraffic;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
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
   * given.
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

  /** Takes from Maven what finds dependencies. */
  @Inject
  public VerifyMessagesMojo(ProjectDependenciesResolver dependencies) {
    super(dependencies);
  }

  @Override
  Outcome look(ContractSource source, BaseFolder base) throws MojoExecutionException {
    Strictness asked = Choice.of("strictness", Strictness.class, strictness);
    List<Path> files = RecordedFiles.of("messages", messages, base);
    Share unknown = Share.of("unknownAllowed", unknownAllowed);
    Contract contract = source.load();
    MessageValidator validator = new MessageValidator(contract, asked);
    if (getLog().isDebugEnabled()) {
      validator.leftovers().forEach(left -> getLog().debug("left to networknt: " + left));
    }
    Verification verification =
        new Verification(
            new RecordedTraffic(validator, Expected.of(contract, channel, message)),
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
}
