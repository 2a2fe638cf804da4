package io.messagecontract.maven;

import io.messagecontract.compare.CompatibilityPolicy;
import java.io.File;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a contract has drifted from its baseline in a way that breaks somebody, and shows
 * the message that breaks.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters.
public class CheckMojo extends ContractMojo {

  /**
   * The contract as it was: its AsyncAPI document, or a folder that holds it as {@code
   * asyncapi.yaml}, {@code asyncapi.yml} or {@code asyncapi.json}. Has to be given.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.baseline")
  private @Nullable String baseline;

  /**
   * The folder that the baseline's references may not leave. By default the folder of the document.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.baseline-root")
  private @Nullable File baselineRoot;

  /**
   * What has to hold: {@code forward} (today's consumers accept tomorrow's messages), {@code
   * backward} (tomorrow's code accepts yesterday's messages), {@code full} (both), {@code surface}
   * (all that was documented is still there), each also for every baseline, as {@code
   * forward-transitive}. By default {@code forward,surface} for what the contract's application
   * sends and {@code backward} for what it receives.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.guarantee")
  private List<String> guarantee = List.of();

  /**
   * What writers may put into an object beside what is documented: {@code closed} (nothing) or
   * {@code open} (anything that the schema does not forbid).
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.content-model", defaultValue = "closed")
  private String contentModel;

  /**
   * What the keyword {@code format} means to readers: {@code annotation} (a note) or {@code
   * assertion} (a condition that they enforce).
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.format-model", defaultValue = "annotation")
  private String formatModel;

  /**
   * The severities of rules, where they are not the default, as {@code rule=severity}: {@code
   * property-removed=warning,message-added=info}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.severities")
  private List<String> severities = List.of();

  /**
   * The file that lists accepted changes. By default {@code message-contract-accepted.yaml} in the
   * base directory, if there is one.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.accepted")
  private @Nullable String accepted;

  /**
   * The day that accepted changes are held against, such as {@code 2027-03-31}. By default the
   * current day, in UTC.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.today")
  private @Nullable String today;

  @Override
  Outcome look(ContractSource source, BaseFolder base) throws MojoExecutionException {
    return drift(source, base, settlement(LedgerFile.toRead(accepted, base)));
  }

  final Outcome drift(ContractSource source, BaseFolder base, Settlement settlement)
      throws MojoExecutionException {
    CompatibilityPolicy policy = Policy.of(guarantee, contentModel, formatModel, severities);
    ContractSource before = source("baseline", baseline, baselineRoot, base);
    if (source.isSameFileAs(before)) {
      getLog().warn("the contract is its own baseline: no drift can be found");
    }
    return Drift.of(before, source, policy, settlement);
  }

  final Settlement settlement(LedgerFile file) throws MojoExecutionException {
    return Settlement.of(file, failOn(), today());
  }

  final LocalDate today() throws MojoExecutionException {
    return Day.of("today", today).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
  }

  final @Nullable String accepted() {
    return accepted;
  }

  final @Nullable String baseline() {
    return baseline;
  }

  final @Nullable File baselineRoot() {
    return baselineRoot;
  }
}
