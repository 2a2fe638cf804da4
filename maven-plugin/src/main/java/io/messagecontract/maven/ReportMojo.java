package io.messagecontract.maven;

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
public final class ReportMojo extends SkippableMojo {

  /**
   * The folder that the reports are in, as {@code <goal>.json}, and that the page is written to, as
   * {@code index.html}. If it is relative, each module has its own. By default {@code
   * message-contract} in the build directory: {@code target/message-contract}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.report-directory")
  private @Nullable String reportDirectory;

  @Override
  void run(BaseFolder base) throws MojoExecutionException {
    ReactorModules modules = ReactorModules.of(session(), base, reportDirectory);
    if (isBoundToAPhase()) {
      modules.requireAllOthersBuilt(session());
    }
    PageFile.write(modules.read(), modules.ownFolder(), base, getLog());
  }
}
