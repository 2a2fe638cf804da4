package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.coverage.CoverageMinimum;
import io.messagecontract.coverage.Side;
import io.messagecontract.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/**
 * Tells how far tests have exercised a contract, and whether that is enough.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "coverage",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters.
public final class CoverageMojo extends ContractMojo {

  /**
   * How much each side has to cover, in percent: a number for everything taken together, and others
   * for {@code messages}, {@code properties}, {@code absences} and {@code values}, such as {@code
   * 80, messages=100}. By default nothing is asked for.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.minimum")
  private List<String> minimum = List.of();

  /**
   * The messages that have to be covered: names, or {@code name on channel}. By default none.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.must-cover")
  private List<String> mustCover = List.of();

  /**
   * Whose tests are looked at: {@code producer}, {@code consumer}. By default those for which there
   * is evidence or a committed figure.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.sides")
  private List<String> sides = List.of();

  /**
   * The folders with evidence of tests. By default {@code message-contract/evidence} in the build
   * directory: what the project's own tests have shown.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.evidence")
  private List<String> evidence = List.of();

  /**
   * The file of committed figures, below which coverage must not fall. By default {@code
   * message-contract-coverage.json} in the base directory, if it is there.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.committed")
  private @Nullable String committed;

  /**
   * Whether to write the figures to that file, instead of holding them against it. It is written if
   * there is no error, and nothing else fails the build.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.commit-coverage", defaultValue = "false")
  private boolean commitCoverage;

  /** Takes from Maven what finds dependencies. */
  @Inject
  public CoverageMojo(ProjectDependenciesResolver dependencies) {
    super(dependencies);
  }

  @Override
  Outcome look(ContractSource source, BaseFolder base) throws MojoExecutionException {
    CoverageMinimum asked = Minimum.of(minimum);
    Set<Side> chosen = Choice.several("sides", Side.class, sides);
    CommittedFile file = CommittedFile.of(committed, commitCoverage, base);
    Path usual = buildFolder(base).resolve("evidence");
    TestEvidence found = TestEvidence.read(evidence, usual, base);
    Contract contract = source.load();
    Measurement measurement =
        new Measurement(
            contract,
            source.reported(contract),
            asked,
            MustCover.of(contract, mustCover),
            chosen,
            file,
            severities());
    Outcome outcome = measurement.of(found, TestEvidence.where(evidence, usual, base));
    boolean isWrong =
        outcome.tally().reaches(Severity.ERROR) || failOn().isReachedBy(outcome.tally());
    if (commitCoverage && !isWrong) {
      file.write(outcome.report(), getLog());
    }
    return outcome.map(Places.of(source, contract)::of);
  }
}
