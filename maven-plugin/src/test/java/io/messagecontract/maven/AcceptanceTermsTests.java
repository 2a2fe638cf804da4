package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptanceTermsTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @Test
  void holdWhatWasGiven() throws Exception {
    assertThat(AcceptanceTerms.of(" told ", "us", Optional.of(TODAY), TODAY))
        .isEqualTo(new AcceptanceTerms("told", "us", Optional.of(TODAY)));
  }

  @ParameterizedTest
  @CsvSource({
    ", us, reason",
    "' ', us, reason",
    "<why>, us, reason",
    "told,, owner",
    "told, <who>, owner"
  })
  void askForAReasonAndAnOwner(String reason, String owner, String parameter) {
    assertThatThrownBy(() -> AcceptanceTerms.of(reason, owner, Optional.empty(), TODAY))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("-Dmessage-contract." + parameter);
  }

  @Test
  void endInTheFuture() {
    assertThatThrownBy(
            () -> AcceptanceTerms.of("told", "us", Optional.of(TODAY.minusDays(1)), TODAY))
        .hasMessageContaining("is 2026-11-29, which is over");
    assertThatThrownBy(() -> Day.of("until", "31.3.2027")).hasMessageContaining("is no day");
  }
}
