package io.messagecontract.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** One way to name baselines. */
interface BaselineKind {

  /** Tells whether a location is of this kind, be it right or wrong. */
  boolean isMeantBy(String location);

  /**
   * Finds what a location names, oldest first.
   *
   * @throws NoBaselineException if there is none yet
   * @throws MojoExecutionException if the location cannot be meant
   */
  List<Baseline> find(String location) throws MojoExecutionException;
}
