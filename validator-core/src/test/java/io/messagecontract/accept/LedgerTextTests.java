package io.messagecontract.accept;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTextTests {

  @Test
  void writesAnEntryToPaste() {
    assertThat(LedgerText.template(List.of(Entries.breaking())))
        .isEqualTo(
            """
              - fingerprint: "b289cdf73451"
                rule: "property-type-changed"
                place: "event.json#/properties/version"
                reason: "<why>"
                owner: "<who>"
                until: "<last day, or remove this line>"
            """);
  }

  @Test
  void writesPlaceholdersThatTheReaderRefuses() {
    String file = "accepted:\n" + LedgerText.template(List.of(Entries.breaking()));

    assertThat(Entries.read(file).findings())
        .extracting(Finding::message)
        .containsExactly(
            "\"reason\" is still the placeholder \"<why>\".",
            "\"owner\" is still the placeholder \"<who>\".",
            "\"until\" is still the placeholder \"<last day, or remove this line>\".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"quotes\" and \\backslashes\\ and 'others'",
        ": - ? # & * ! | > % @ ` { } [ ] ,",
        "a\nb\r\nc\td",
        "\u0000\u001b[31m\u0007\u0085\u009b",
        "\u202e\u2028\u2029\u2066\ufeff\ufffe\ue000",
        "é 世界 😀 \uD83C\uDFF4\uDB40\uDC67",
        "yes",
        "null",
        "012",
        "1e3",
        "2027-01-01",
        "~",
        "---",
        "...",
        "<<",
        "=",
        "{{x}} ${y} @z@",
      })
  void staysTheSameTextWhateverIsInIt(String text) {
    AcceptedChange entry = Entries.entry("123456789012", text);

    String file = "accepted:\n" + LedgerText.entries(List.of(entry), 2);

    assertThat(Entries.read(file).findings()).isEmpty();
    assertThat(Entries.read(file).ledger().entries().get(0).saysTheSameAs(entry)).isTrue();
    assertThat(file.lines().skip(1))
        .hasSize(6)
        .allMatch(line -> line.matches("  (- |  )[a-z]+: \".*\""));
    assertThat(file.codePoints().filter(c -> c != '\n'))
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }
}
