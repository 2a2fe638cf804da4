package io.messagecontract.maven.format;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * What GitHub is told besides reports, where it runs the build: annotations of lines, and a summary
 * of the job.
 *
 * @since 0.1.0
 */
public final class GitHub {

  /** What GitHub takes of one step, in which several goals may run. */
  private static final int MOST_BYTES = 1024 * 1024;

  /** A heading and a few lines. */
  private static final int LEAST_BYTES = 2_000;

  private final CiEnvironment environment;
  private final PrintStream out;

  /** GitHub as an environment tells, which reads what is printed. */
  public GitHub(CiEnvironment environment, PrintStream out) {
    this.environment = environment;
    this.out = out;
  }

  /**
   * GitHub as it reads this process. Not {@code System.out}: Maven 4 puts a prefix before every
   * line of it, with which a command is none.
   */
  public static GitHub ofProcess() {
    return new GitHub(
        CiEnvironment.ofProcess(),
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
  }

  /**
   * Tells GitHub of a report, if it runs this build.
   *
   * @param warning is told what could not be done; it never fails a build
   */
  public void tell(GoalReport report, Consumer<String> warning) {
    if (environment.isGitHubActions()) {
      annotate(report);
    }
    environment.stepSummary().ifPresent(file -> summarize(report, file, warning));
  }

  private void annotate(GoalReport report) {
    System.out.flush();
    for (String line : Annotations.of(report)) {
      byte[] bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
      // One write, so that no other thread's line begins within this one.
      out.write(bytes, 0, bytes.length);
    }
    out.flush();
  }

  private static void summarize(GoalReport report, String name, Consumer<String> warning) {
    try {
      Path file = Path.of(name);
      long written = Files.exists(file) ? Files.size(file) : 0;
      long left = Math.min(MarkdownReport.MOST_BYTES, MOST_BYTES - written - 1);
      if (left < LEAST_BYTES) {
        warning.accept("GITHUB_STEP_SUMMARY is full: this goal is left out");
        return;
      }
      String text = MarkdownReport.of(report, (int) left) + '\n';
      Files.write(
          file,
          text.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      warning.accept("GITHUB_STEP_SUMMARY names a file that cannot be written");
    }
  }
}
