package io.messagecontract.maven;

import io.messagecontract.contract.Direction;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.maven.format.GitHub;
import io.messagecontract.maven.format.ReportFormat;
import io.messagecontract.maven.format.RepositoryPaths;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/** What goals do that look at a contract: look, print, report, decide. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters.
abstract class ContractMojo extends SkippableMojo {

  /**
   * The contract: its AsyncAPI document, or a folder that holds it as {@code asyncapi.yaml}, {@code
   * asyncapi.yml} or {@code asyncapi.json}; or {@code classpath:/path}, in the class path of the
   * project's tests. By default it is the only document of such a name in the project's resources,
   * or else in its dependencies.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.contract")
  private @Nullable String contract;

  /**
   * The folder that the contract's references may not leave. By default the folder of the document.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.contract-root")
  private @Nullable File contractRoot;

  /**
   * What the application does with the messages of a {@code publish} operation of AsyncAPI 2:
   * {@code receive}, as the specification says, or {@code send}, as many documents mean it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.publish-means", defaultValue = "receive")
  private String publishMeans;

  /**
   * The severities of rules, where they are not the default, as {@code rule=severity}: {@code
   * property-removed=warning,message-added=info}. Rules of other goals are passed over. What keeps
   * a contract from being read stays an error.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.severities")
  private List<String> severities = List.of();

  /**
   * The least severity of a finding that fails the build: {@code error}, {@code warning} or {@code
   * info}; or {@code never}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.fail-on", defaultValue = "error")
  private String failOn;

  /**
   * The forms in which reports are written: {@code text}, {@code json}, {@code sarif}, {@code
   * junit}, {@code markdown}, {@code gitlab}, {@code html}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.reports", defaultValue = "text,json")
  private List<String> reports;

  /**
   * The folder that reports are written to, as {@code <goal>.txt}, {@code <goal>.json}, {@code
   * <goal>.sarif}, {@code TEST-message-contract-<goal>.xml}, {@code <goal>.md} and {@code
   * <goal>-gitlab.json}. By default {@code message-contract} in the build directory: {@code
   * target/message-contract}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.report-directory")
  private @Nullable File reportDirectory;

  /**
   * Whether GitHub is told of findings, if it runs the build: {@code auto} (as annotations of
   * lines, and in the summary of the job) or {@code off}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.github", defaultValue = "auto")
  private String github;

  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  private File buildDirectory;

  private final ProjectDependenciesResolver dependencies;

  ContractMojo(ProjectDependenciesResolver dependencies) {
    this.dependencies = dependencies;
  }

  @Override
  final void run(BaseFolder base) throws MojoExecutionException, MojoFailureException {
    FailOn worst = failOn();
    Reporting reporting = reporting(worst, base);
    Optional<ContractSource> source = source(base);
    if (source.isEmpty()) {
      getLog().info("nothing to do: a parent of other projects, and no contract here");
      return;
    }
    Outcome outcome = look(source.get(), base);
    outcome.print(getLog());
    outcome.write(reporting, base, getLog());
    outcome.decide(worst);
  }

  /** Does what the goal is for. */
  abstract Outcome look(ContractSource source, BaseFolder base) throws MojoExecutionException;

  /** Returns the contract; empty in a parent whose configuration is for its modules. */
  private Optional<ContractSource> source(BaseFolder base) throws MojoExecutionException {
    String named = contract == null ? "" : contract.strip();
    if (named.isEmpty()) {
      Optional<ContractSource> found =
          new DefaultContract(resources(), classPath()::dependencies, settings(), base).find();
      if (found.isEmpty() && !isParent()) {
        throw BadParameter.of(
            "contract",
            "is missing, and there is no "
                + String.join(", ", ContractSource.NAMES)
                + " in the resources or dependencies of the project: name an AsyncAPI document,"
                + " or the folder that holds one");
      }
      return found;
    }
    if (ClassPathDocument.isMeantBy(named)) {
      ClassPathDocument found = ClassPathDocument.find("contract", named, classPath());
      return Optional.of(found.source("contract", settings(), base));
    }
    if (isParent() && !Files.exists(base.resolve("contract", named))) {
      return Optional.empty();
    }
    return Optional.of(ContractSource.of("contract", named, contractRoot, settings(), base));
  }

  /**
   * A parent inherits to its modules what it is asked to do itself, too. A project that is nobody's
   * parent here has been asked for its own contract, whatever its packaging.
   */
  private boolean isParent() {
    MavenProject own = session().getCurrentProject();
    return own.getPackaging().equals("pom")
        && isBoundToAPhase()
        && (!own.getModules().isEmpty()
            || session().getAllProjects().stream().anyMatch(one -> own.equals(one.getParent())));
  }

  private List<Path> resources() {
    return session().getCurrentProject().getBuild().getResources().stream()
        .map(resource -> Path.of(resource.getDirectory()))
        .toList();
  }

  final BuildClassPath classPath() {
    return new BuildClassPath(session(), dependencies);
  }

  final FailOn failOn() throws MojoExecutionException {
    return Choice.of("failOn", FailOn.class, failOn);
  }

  final Severities severities() throws MojoExecutionException {
    return Severities.of(severities);
  }

  /** Returns how contracts are read. */
  final LoadSettings settings() throws MojoExecutionException {
    Direction published = Choice.of("publishMeans", Direction.class, publishMeans);
    return LoadSettings.DEFAULT.publishMeans(published);
  }

  private Reporting reporting(FailOn worst, BaseFolder base) throws MojoExecutionException {
    Set<ReportFormat> formats = Choice.several("reports", ReportFormat.class, reports);
    boolean tellsGitHub = Choice.of("github", OnCi.class, github) == OnCi.AUTO;
    Optional<File> top =
        Optional.ofNullable(session().getRequest().getMultiModuleProjectDirectory());
    return new Reporting(
        formats,
        reportFolder(base),
        worst,
        RepositoryPaths.of(base.path(), top.map(File::toPath)),
        execution().getVersion(),
        tellsGitHub ? Optional.of(GitHub.ofProcess()) : Optional.empty());
  }

  private Path reportFolder(BaseFolder base) {
    return reportDirectory == null ? buildFolder(base) : reportDirectory.toPath();
  }

  /** Returns where builds keep what this toolkit writes. */
  final Path buildFolder(BaseFolder base) {
    return base.buildFolder(buildDirectory.toString()).resolve("message-contract");
  }
}
