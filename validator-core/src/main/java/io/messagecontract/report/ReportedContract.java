package io.messagecontract.report;

import io.messagecontract.contract.Contract;
import java.util.Optional;

/**
 * A contract that a check has looked at, as its report names it.
 *
 * @param origin where it comes from, the same on every machine: {@code contract/asyncapi.yaml},
 *     {@code git:v1:asyncapi.yaml (commit 1f2e3d4c5b6a)}
 * @param title its title; empty if it has none, or could not be read
 * @param version its own version; empty if it says none, or could not be read
 * @param digest stands for its meaning, see {@code Contract.digest()}; empty if it is not sound
 * @since 0.1.0
 */
public record ReportedContract(
    String origin, Optional<String> title, Optional<String> version, Optional<String> digest) {

  private static final int SHORT = 12;

  /** A contract of which nothing but its origin is known. */
  public ReportedContract(String origin) {
    this(origin, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A contract that was loaded. */
  public static ReportedContract of(String origin, Contract contract) {
    return new ReportedContract(
        origin,
        Optional.of(contract.title()).filter(title -> !title.isEmpty()),
        Optional.of(contract.version()).filter(version -> !version.isEmpty()),
        Optional.of(contract.digest()));
  }

  /** Returns it in one line, with the beginning of the digest. */
  @Override
  public String toString() {
    return origin
        + version.map(text -> ", version " + text).orElse("")
        + digest
            .map(hex -> ", digest " + hex.substring(0, Math.min(SHORT, hex.length())))
            .orElse("");
  }
}
