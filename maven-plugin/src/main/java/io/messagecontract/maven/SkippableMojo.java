package io.messagecontract.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals do that a build may leave out. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters.
abstract class SkippableMojo extends AbstractMojo {

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
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip || Skip.names(skipGoals, execution.getGoal())) {
      getLog().info("skipped, as message-contract." + (skip ? "skip" : "skip-goals") + " says");
      return;
    }
    File top = session.getRequest().getMultiModuleProjectDirectory();
    run(new BaseFolder(basedir.toPath(), top == null ? basedir.toPath() : top.toPath()));
  }

  @Override
  public final VisibleLog getLog() {
    return new VisibleLog(super.getLog());
  }

  /** Does what the goal is for. */
  abstract void run(BaseFolder base) throws MojoExecutionException, MojoFailureException;

  final MavenSession session() {
    return session;
  }

  final MojoExecution execution() {
    return execution;
  }

  /** Tells whether the goal runs as part of a build, and nobody has called it by its name. */
  final boolean isBoundToAPhase() {
    return execution.getSource() == MojoExecution.Source.LIFECYCLE;
  }
}
