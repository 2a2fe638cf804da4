package io.messagecontract.maven;

import io.messagecontract.contract.Direction;
import io.messagecontract.finding.Severity;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.report.ReportFormat;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals do: look at a contract, print, report, decide. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters.
abstract class ContractMojo extends AbstractMojo {

  /**
   * The contract: its AsyncAPI document, or a folder that holds it as {@code asyncapi.yaml}, {@code
   * asyncapi.yml} or {@code asyncapi.json}. Has to be given.
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
   * The least severity of a finding that fails the build: {@code error}, {@code warning} or {@code
   * info}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.fail-on", defaultValue = "error")
  private String failOn;

  /**
   * The forms in which reports are written: {@code text}, {@code json}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.reports", defaultValue = "text,json")
  private List<String> reports;

  /**
   * The folder that reports are written to, as {@code <goal>.txt} and {@code <goal>.json}. By
   * default {@code message-contract} in the build directory: {@code target/message-contract}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.report-directory")
  private @Nullable File reportDirectory;

  /**
   * Skips this goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  private File buildDirectory;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped, as message-contract.skip says");
      return;
    }
    BaseFolder base = new BaseFolder(basedir.toPath());
    Severity worst = failOn();
    Set<ReportFormat> formats = Choice.several("reports", ReportFormat.class, reports);
    Outcome outcome = look(source("contract", contract, contractRoot, base), base);
    outcome.print(getLog());
    outcome.write(formats, reportFolder(base), base, getLog());
    outcome.decide(worst);
  }

  final Severity failOn() throws MojoExecutionException {
    return Choice.of("failOn", Severity.class, failOn);
  }

  /** Finds a contract, to be read as the parameters of all goals say. */
  final ContractSource source(
      String parameter, @Nullable String location, @Nullable File root, BaseFolder base)
      throws MojoExecutionException {
    return ContractSource.of(parameter, location, root, settings(), base);
  }

  /** Returns how contracts are read. */
  final LoadSettings settings() throws MojoExecutionException {
    Direction published = Choice.of("publishMeans", Direction.class, publishMeans);
    return LoadSettings.DEFAULT.publishMeans(published);
  }

  /** Does what the goal is for. */
  abstract Outcome look(ContractSource source, BaseFolder base) throws MojoExecutionException;

  private Path reportFolder(BaseFolder base) {
    return reportDirectory == null ? buildFolder(base) : reportDirectory.toPath();
  }

  /**
   * Returns where builds keep what this toolkit writes. Without a project, Maven 3 leaves an
   * expression in the build directory.
   */
  final Path buildFolder(BaseFolder base) {
    Path build = buildDirectory.toPath();
    boolean known = !build.toString().contains("${");
    return (known ? build : base.path().resolve("target")).resolve("message-contract");
  }
}
