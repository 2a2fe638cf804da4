package io.messagecontract.maven;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Makes the complaint about a parameter, by its name in a POM and on the command line. */
final class BadParameter {

  private BadParameter() {}

  /**
   * A complaint.
   *
   * @param name the parameter, as in a POM
   * @param problem what is wrong and what to do, such as {@code is missing: name a file}
   */
  static MojoExecutionException of(String name, String problem) {
    return Refusal.of("The parameter " + name + " (-D" + property(name) + ") " + problem);
  }

  /**
   * Returns what kept a file from being written, in brackets: the disk is full, and the like. The
   * file is named that another one could not take the place of.
   */
  static String because(IOException cause) {
    Optional<String> reason =
        cause instanceof FileSystemException named
            ? Optional.ofNullable(named.getReason())
            : Optional.ofNullable(cause.getMessage());
    String file =
        cause instanceof FileSystemException moved && moved.getOtherFile() != null
            ? Path.of(moved.getOtherFile()).getFileName() + ": "
            : "";
    return " (" + file + reason.orElseGet(() -> cause.getClass().getSimpleName()) + ')';
  }

  private static String property(String name) {
    String kebab = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    return "message-contract." + kebab;
  }
}
