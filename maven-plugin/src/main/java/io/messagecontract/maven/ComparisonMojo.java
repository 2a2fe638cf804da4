package io.messagecontract.maven;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.load.LoadSettings;
import java.io.File;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** What goals share that hold a contract against what it was. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters.
abstract class ComparisonMojo extends ContractMojo {

  /**
   * The contract as it was; by default the folder {@code message-contract-baseline} in the base
   * directory, which the goal {@code accept} writes. One of these:
   *
   * <ul>
   *   <li>a file, or a folder that holds it as {@code asyncapi.yaml}, {@code asyncapi.yml} or
   *       {@code asyncapi.json};
   *   <li>{@code git:REF:path}, such as {@code git:origin/main:contract}: a path from the root of
   *       the repository, or with {@code ./} from the project, in a branch, tag or commit;
   *   <li>Maven coordinates {@code group:artifact:version}, with an extension and a classifier
   *       before the version or {@code !/path/in/the/jar} behind it if need be; the version may be
   *       {@code RELEASE}, {@code LATEST} or a range, such as {@code [1.0,2.0)};
   *   <li>{@code classpath:/path}: in the test class path of the project, or in a dependency of the
   *       plugin.
   * </ul>
   *
   * Several are separated by commas, oldest first, and a range is all of its versions: guarantees
   * that end in {@code -transitive} are for all of them, others for the last.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.baseline")
  private @Nullable String baseline;

  /**
   * Whether it is no error if there is no baseline yet: no such file, no such path in the commit,
   * no released version. What looks like a mistake in writing stays an error.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.baseline-optional", defaultValue = "false")
  private boolean baselineOptional;

  /**
   * The folder that the references of a baseline may not leave, if it is a file or lies in Git. By
   * default the folder of the document.
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

  /**
   * The folders with evidence of what tests read, by which findings say whom a change concerns. By
   * default {@code message-contract/evidence} in the build directory, if it is there: what the
   * project's own tests have shown.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.evidence")
  private List<String> evidence = List.of();

  @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true)
  private List<RemoteRepository> remoteRepositories;

  private final RepositorySystem repositorySystem;

  ComparisonMojo(RepositorySystem repositorySystem, ProjectDependenciesResolver dependencies) {
    super(dependencies);
    this.repositorySystem = repositorySystem;
  }

  final Drift drift(ContractSource source, BaseFolder base, Settlement settlement, Memory memory)
      throws MojoExecutionException {
    CompatibilityPolicy policy = Policy.of(guarantee, contentModel, formatModel, severities());
    Baselines baselines = Baselines.find(baseline, kinds(source, base), baselineOptional);
    TestEvidence shown = TestEvidence.read(evidence, buildFolder(base).resolve("evidence"), base);
    return Drift.of(Sides.load(source, baselines), policy, settlement, shown, memory);
  }

  private List<BaselineKind> kinds(ContractSource source, BaseFolder base)
      throws MojoExecutionException {
    LoadSettings settings = settings();
    ArtifactRepositories artifacts =
        new ArtifactRepositories(
            repositorySystem, session().getRepositorySession(), remoteRepositories);
    return List.of(
        new GitBaselines(baselineRoot, settings, base),
        new ClassPathBaselines(classPath(), settings, base),
        new ArtifactBaselines(artifacts, BuildArtifacts.of(session()), settings),
        new FileBaselines(source, baselineRoot, settings, base));
  }

  final Settlement settlement(LedgerFile file) throws MojoExecutionException {
    return Settlement.of(file, failOn().severity(), today());
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
