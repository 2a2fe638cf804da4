package io.messagecontract.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** Which goals a build leaves out. */
final class Skip {

  /** The goals that can be left out, as they are named in a POM. */
  private enum Goal {
    VALIDATE,
    VERIFY_MESSAGES,
    CHECK,
    COVERAGE,
    REPORT,
    ACCEPT
  }

  private Skip() {}

  /** Tells whether a list names a goal; a misspelt name would quietly skip nothing. */
  static boolean names(List<String> goals, String goal) throws MojoExecutionException {
    return Choice.several("skipGoals", Goal.class, goals).stream()
        .anyMatch(skipped -> skipped.name().replace('_', '-').equalsIgnoreCase(goal));
  }
}
