package io.messagecontract.maven;

import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Accepts changes, each with a reason, so that {@code check} passes; or, without a fingerprint,
 * makes the contract as it is its own baseline.
 *
 * @since 0.1.0
 */
@Mojo(name = "accept", requiresProject = false, threadSafe = true)
public final class AcceptMojo extends ComparisonMojo {

  /**
   * The changes to accept, by the fingerprints that {@code check} shows, or {@code all}. Without
   * any, the baseline is written: a copy of all documents of the contract.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.fingerprint")
  private List<String> fingerprint = List.of();

  /**
   * Why the changes are accepted. Has to be given with fingerprints.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.reason")
  private @Nullable String reason;

  /**
   * Who answers for it. Has to be given with fingerprints.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.owner")
  private @Nullable String owner;

  /**
   * The last day on which the changes are accepted, such as {@code 2027-03-31}. By default as long
   * as they are there.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.until")
  private @Nullable String until;

  /** Takes from Maven what finds artifacts and dependencies. */
  @Inject
  public AcceptMojo(RepositorySystem repositorySystem, ProjectDependenciesResolver dependencies) {
    super(repositorySystem, dependencies);
  }

  @Override
  Outcome look(ContractSource source, BaseFolder base) throws MojoExecutionException {
    List<String> wanted = Choice.present(fingerprint);
    if (wanted.isEmpty()) {
      BaselineTarget target = BaselineTarget.of(baseline(), baselineRoot(), source, base);
      Outcome written = BaselineCopy.write(source, target);
      warnOfOldEntries(LedgerFile.toFill(accepted(), base));
      return written;
    }
    AcceptanceTerms terms = AcceptanceTerms.of(reason, owner, Day.of("until", until), today());
    Settlement settlement = settlement(LedgerFile.toFill(accepted(), base));
    Drift drift = drift(source, base, settlement, Memory.NONE);
    return new AcceptedNow(settlement, terms, getLog())
        .accept(wanted, drift.raw().report())
        .map(drift.places()::of);
  }

  private void warnOfOldEntries(LedgerFile file) throws MojoExecutionException {
    if (!file.read().entries().isEmpty()) {
      getLog().warn("remove from " + file.name() + " what was accepted against the old baseline");
    }
  }
}
