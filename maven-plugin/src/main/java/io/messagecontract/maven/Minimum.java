package io.messagecontract.maven;

import io.messagecontract.coverage.Aspect;
import io.messagecontract.coverage.CoverageMinimum;
import io.messagecontract.coverage.Percentage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads how much has to be covered, such as {@code 80, messages=100}. */
final class Minimum {

  private static final String PARAMETER = "minimum";

  private Minimum() {}

  static CoverageMinimum of(List<String> parts) throws MojoExecutionException {
    CoverageMinimum minimum = CoverageMinimum.NONE;
    Set<String> said = new HashSet<>();
    for (String part : Choice.present(parts)) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? "" : part.substring(0, equals);
      Percentage asked = percentage(part.substring(equals + 1), part);
      if (equals < 0) {
        minimum = minimum.overall(asked);
      } else {
        minimum = minimum.of(Choice.of(PARAMETER, Aspect.class, name), asked);
      }
      if (!said.add(name.strip())) {
        throw BadParameter.of(PARAMETER, "says twice what \"" + part + "\" says: say it once");
      }
    }
    return minimum;
  }

  private static Percentage percentage(String text, String part) throws MojoExecutionException {
    return Percentage.parse(text.strip())
        .orElseThrow(
            () ->
                BadParameter.of(
                    PARAMETER,
                    "is \""
                        + part
                        + "\", but has to be a number from 0 to 100, such as 80 or 99.5, or one for"
                        + " an aspect, such as messages=100"));
  }
}
