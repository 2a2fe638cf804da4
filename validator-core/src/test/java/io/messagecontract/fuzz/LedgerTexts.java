package io.messagecontract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.accept.AcceptedChange;
import io.messagecontract.accept.LedgerEdit;
import io.messagecontract.accept.LedgerReader;
import io.messagecontract.accept.LedgerResult;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Files of accepted changes: what is sound takes a further entry, and loses none. */
public final class LedgerTexts {

  private static final AcceptedChange MORE =
      new AcceptedChange(
          "0123456789ab",
          new RuleId("property-removed"),
          "event.json#/properties/a",
          "told",
          "us",
          Optional.empty(),
          Location.of("anywhere"));

  private LedgerTexts() {}

  /** Reads one file, as JSON if it begins with a brace. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String name = bytes.length > 0 && bytes[0] == '{' ? "accepted.json" : "accepted.yaml";
    LedgerResult result = LedgerReader.read(name, bytes);
    assertThat(result.findings()).allMatch(finding -> finding.hint().isPresent());
    if (Fuzzed.isThorough(bytes)) {
      Fuzzed.assertSayable(result.findings());
      assertThat(LedgerReader.read(name, bytes)).isEqualTo(result);
      Fuzzed.assertSayable(
          result.ledger().applyTo(List.of(), Severity.ERROR, LocalDate.of(2026, 11, 30)));
    }
    if (result.isSound()) {
      LedgerEdit.add(name, bytes, List.of(MORE))
          .ifPresent(
              added ->
                  assertThat(LedgerReader.read(name, added).ledger().entries())
                      .hasSize(result.ledger().entries().size() + 1));
    }
  }
}
