package io.messagecontract.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystem;

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
public final class CheckMojo extends ComparisonMojo {

  /** Takes from Maven what finds artifacts and dependencies. */
  @Inject
  public CheckMojo(RepositorySystem repositorySystem, ProjectDependenciesResolver dependencies) {
    super(repositorySystem, dependencies);
  }

  /** An execution of its own has an answer of its own. */
  private Memory memory(BaseFolder base) {
    return Toolkit.digest()
        .map(
            toolkit ->
                Digest.OF_NOTHING
                    .and(toolkit)
                    .and(execution().getExecutionId())
                    .hex()
                    .substring(0, 12))
        .map(name -> new Memory(buildFolder(base).resolve(".answers").resolve("check-" + name)))
        .orElse(Memory.NONE);
  }

  @Override
  Outcome look(ContractSource source, BaseFolder base) throws MojoExecutionException {
    return drift(source, base, settlement(LedgerFile.toRead(accepted(), base)), memory(base))
        .shown();
  }
}
