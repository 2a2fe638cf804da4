package io.messagecontract.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * Tells whether a contract is sound in itself: its document, its references, its schemas, its
 * examples.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
    requiresProject = false,
    threadSafe = true)
public final class ValidateMojo extends ContractMojo {

  /** Takes from Maven what finds dependencies. */
  @Inject
  public ValidateMojo(ProjectDependenciesResolver dependencies) {
    super(dependencies);
  }

  @Override
  Outcome look(ContractSource source, BaseFolder base) throws MojoExecutionException {
    return Soundness.of(source, severities());
  }
}
