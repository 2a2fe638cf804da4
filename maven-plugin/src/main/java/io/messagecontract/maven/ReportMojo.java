package io.messagecontract.maven;

import io.messagecontract.maven.page.ModuleReports;
import java.io.File;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes one HTML page for everything that the other goals have found, in all modules of the build:
 * {@code target/message-contract/index.html}. It reads the JSON reports that they have written,
 * also after a build that has failed.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", requiresProject = false, aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters.
public final class ReportMojo extends AbstractMojo {

  /**
   * The folder that the reports are in, as {@code <goal>.json}, and that the page is written to, as
   * {@code index.html}. If it is relative, each module has its own. By default {@code
   * message-contract} in the build directory: {@code target/message-contract}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.report-directory")
  private @Nullable String reportDirectory;

  /**
   * Skips all goals.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Skips the goals of these names, such as {@code coverage,check}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.skip-goals")
  private List<String> skipGoals = List.of();

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private MojoExecution execution;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip || Skip.names(skipGoals, execution.getGoal())) {
      getLog().info("skipped, as message-contract." + (skip ? "skip" : "skip-goals") + " says");
      return;
    }
    BaseFolder base = new BaseFolder(basedir.toPath());
    ReactorModules modules = ReactorModules.of(session, base, reportDirectory);
    if (execution.getSource() == MojoExecution.Source.LIFECYCLE) {
      modules.requireAllOthersBuilt(session);
    }
    List<ModuleReports> reports = modules.read();
    PageFile.write(reports, modules.ownFolder(), base, getLog());
  }
}
