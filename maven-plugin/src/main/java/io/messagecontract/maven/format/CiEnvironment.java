package io.messagecontract.maven.format;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a CI server says of itself. The only class that reads environment variables.
 *
 * @since 0.1.0
 */
public final class CiEnvironment {

  private final Function<String, @Nullable String> variables;

  /** An environment with these variables. */
  public CiEnvironment(Function<String, @Nullable String> variables) {
    this.variables = variables;
  }

  /** The environment of this process. */
  public static CiEnvironment ofProcess() {
    return new CiEnvironment(System::getenv);
  }

  /** Tells whether GitHub reads what this process prints. */
  boolean isGitHubActions() {
    return "true".equals(variables.apply("GITHUB_ACTIONS"));
  }

  /** Returns the file whose text GitHub shows on the page of the job. */
  Optional<String> stepSummary() {
    return Optional.ofNullable(variables.apply("GITHUB_STEP_SUMMARY"))
        .filter(name -> !name.isBlank());
  }
}
