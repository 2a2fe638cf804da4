package io.messagecontract.maven;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.compare.ContentModel;
import io.messagecontract.compare.FormatModel;
import io.messagecontract.compare.Guarantee;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** Makes a policy of the parameters that say by what a comparison is judged. */
final class Policy {

  private Policy() {}

  static CompatibilityPolicy of(
      List<String> guarantee, String contentModel, String formatModel, Severities severities)
      throws MojoExecutionException {
    return CompatibilityPolicy.DEFAULT
        .guarantees(Choice.several("guarantee", Guarantee.class, guarantee))
        .contentModel(Choice.of("contentModel", ContentModel.class, contentModel))
        .formatModel(Choice.of("formatModel", FormatModel.class, formatModel))
        .severities(severities.byRule());
  }
}
