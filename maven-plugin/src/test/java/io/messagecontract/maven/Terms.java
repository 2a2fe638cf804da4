package io.messagecontract.maven;

import java.util.Optional;

/** Terms of acceptance to test with. */
final class Terms {

  private Terms() {}

  static AcceptanceTerms ours() {
    return new AcceptanceTerms("told", "us", Optional.of(Drifts.TODAY));
  }
}
