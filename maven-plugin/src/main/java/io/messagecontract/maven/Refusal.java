package io.messagecontract.maven;

import io.messagecontract.text.Visible;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Ends a goal. Maven prints what it says, and CI servers read that: whatever it quotes can neither
 * end a line nor be a command.
 */
final class Refusal {

  private Refusal() {}

  /** Says in one line why the goal cannot do its work. */
  static MojoExecutionException of(String line) {
    return new MojoExecutionException(Visible.text(line));
  }

  /**
   * The same, and what was found.
   *
   * @param lines findings as text, or other lines that quote nothing
   */
  static MojoExecutionException of(String line, String lines) {
    return new MojoExecutionException(Visible.text(line) + '\n' + lines);
  }

  /** Says in one line what has been found, which is too much. */
  static MojoFailureException failure(String line) {
    return new MojoFailureException(Visible.text(line));
  }
}
