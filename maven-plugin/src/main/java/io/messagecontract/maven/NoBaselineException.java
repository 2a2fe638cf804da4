package io.messagecontract.maven;

import org.apache.maven.plugin.MojoExecutionException;

/**
 * Says that there is no baseline yet, and that it does not look like a mistake in writing: an error
 * unless the build expects it.
 */
final class NoBaselineException extends MojoExecutionException {

  private static final long serialVersionUID = 1L;

  private final transient String reason;

  /**
   * No baseline.
   *
   * @param location where there is none, as the user wrote it
   * @param problem why, as what follows "but"
   */
  NoBaselineException(String location, String problem) {
    super(
        BadParameter.of(
                "baseline",
                "names \""
                    + location
                    + "\", but "
                    + problem
                    + "; if there is none yet, set baselineOptional"
                    + " (-Dmessage-contract.baseline-optional), or let the goal accept write a file"
                    + " or folder")
            .getMessage());
    this.reason = "there is no baseline yet: \"" + location + "\" was named, but " + problem;
  }

  /** Returns it as a notice. */
  String reason() {
    return reason;
  }
}
