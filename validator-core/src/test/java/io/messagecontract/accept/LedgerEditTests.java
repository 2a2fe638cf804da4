package io.messagecontract.accept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerEditTests {

  private static final AcceptedChange ADDED = Entries.entry("123456789012", "x");
  private static final String ITEM = LedgerText.entries(List.of(ADDED), 2);

  private static Optional<String> add(String before) {
    return LedgerEdit.add(Entries.FILE, before.getBytes(StandardCharsets.UTF_8), List.of(ADDED))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# Only a comment.\n", "accepted:\n"})
  void fillsAFileThatHoldsNothing(String before) {
    String start = before.contains("accepted") ? before : before + "accepted:\n";

    assertThat(add(before)).contains(start + ITEM);
  }

  @Test
  void addsToWhatIsThereAndLeavesItAsItIs() {
    String before =
        Entries.ONE.replace("    owner", "\n    # Asked twice.\n    owner") + "# End.\n";

    assertThat(add(before)).contains(before + ITEM);
  }

  @Test
  void endsTheLastLine() {
    assertThat(add(Entries.ONE.stripTrailing())).contains(Entries.ONE + ITEM);
  }

  @Test
  void keepsWindowsLineEndsAndTheByteOrderMark() {
    String before = "\ufeff" + Entries.ONE.replace("\n", "\r\n");

    assertThat(add(before)).contains(before + ITEM.replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void indentsAsTheFileDoes(int indent) {
    String before = Entries.ONE.replaceAll("(?m)^  (?=[ -])", " ".repeat(indent));

    assertThat(add(before)).contains(before + LedgerText.entries(List.of(ADDED), indent));
  }

  @Test
  void replacesEmptyBrackets() {
    assertThat(add("# A\naccepted: [] # none yet\n"))
        .contains("# A\naccepted: # none yet\n" + ITEM);
    assertThat(add("accepted: [ ]").map(String::stripTrailing))
        .contains(("accepted:\n" + ITEM).stripTrailing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{accepted: []}",
        "accepted: [{fingerprint: b289cdf73451, rule: a, place: a#, reason: b, owner: c}]",
        "accepted: []\n---\naccepted: []\n",
        "other: 1\n",
        "accepted: x\n"
      })
  void refusesWhatItCannotAddTo(String before) {
    assertThat(add(before)).isEmpty();
  }

  @Test
  void refusesASecondEntryForAChange() {
    assertThat(add(add("").orElseThrow())).isEmpty();
  }

  @Test
  void refusesToWriteYamlIntoJson() {
    byte[] json = "{\"accepted\": []}".getBytes(StandardCharsets.UTF_8);

    assertThat(LedgerEdit.add("accepted.json", json, List.of(ADDED))).isEmpty();
  }
}
