package io.messagecontract.maven;

import io.messagecontract.accept.AcceptedChange;
import io.messagecontract.accept.LedgerText;
import io.messagecontract.finding.Finding;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Why, by whom and how long changes are accepted. */
record AcceptanceTerms(String reason, String owner, Optional<LocalDate> until) {

  static AcceptanceTerms of(
      @Nullable String reason, @Nullable String owner, Optional<LocalDate> until, LocalDate today)
      throws MojoExecutionException {
    if (until.isPresent() && until.get().isBefore(today)) {
      throw BadParameter.of("until", "is " + until.get() + ", which is over: name a later day");
    }
    return new AcceptanceTerms(
        given("reason", reason, "say why the change is accepted"),
        given("owner", owner, "say who answers for it"),
        until);
  }

  private static String given(String parameter, @Nullable String value, String way)
      throws MojoExecutionException {
    if (value == null || value.isBlank()) {
      throw BadParameter.of(parameter, "is missing: " + way);
    }
    if (LedgerText.isPlaceholder(value)) {
      throw BadParameter.of(parameter, "is the placeholder " + value + ": " + way);
    }
    return value.strip();
  }

  AcceptedChange entry(Finding finding) {
    return AcceptedChange.of(finding, reason, owner, until);
  }
}
