package io.messagecontract.maven;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** A parameter that is a day. */
final class Day {

  private Day() {}

  static Optional<LocalDate> of(String parameter, @Nullable String value)
      throws MojoExecutionException {
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.strip()));
    } catch (DateTimeParseException e) {
      throw BadParameter.of(
          parameter, "is \"" + value + "\", which is no day: write such as 2027-03-31");
    }
  }
}
