package io.messagecontract.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.document.Position;
import io.messagecontract.finding.Acceptance;
import io.messagecontract.finding.Excerpt;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Readers;
import io.messagecontract.finding.Readers.Reader;
import io.messagecontract.finding.Verdict;
import io.messagecontract.finding.Witness;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTests {

  private static Finding marked(String line, int from, int length) {
    return Finding.error(
        "type",
        new Location(
            "a.yaml",
            "",
            Optional.of(new Position(7, from + 1)),
            Optional.of(new Excerpt(line, from, length))),
        "Text.");
  }

  private static List<String> lines(Finding finding) {
    return TextReport.of(finding).lines().toList();
  }

  @Test
  void looksAsApproved() {
    assertThat(TextReport.of(Reports.report())).isEqualTo(Reports.approved("text-report.txt"));
  }

  @Test
  void hasNothingToSayAboutNothing() {
    assertThat(TextReport.of(List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[31m",
        "a\nb",
        "a\r\nb",
        "\u0007",
        "\u009b31m",
        "\u202e",
        "\u2028",
        "\u2066",
        "\ufeff",
        "\u0000",
        "\ud800",
        "\udb40\udc41",
        "\u200f"
      })
  void showsWhatCouldHarmATerminalByItsNumber(String harmful) {
    String shown = TextReport.of(hostile(harmful));

    assertThat(shown.chars().filter(c -> c != '\n'))
        .noneMatch(Character::isISOControl)
        .noneMatch(c -> Character.getType(c) == Character.FORMAT);
    assertThat(shown).doesNotContain(harmful).contains("\\u");
    assertThat(shown.lines()).hasSize(TextReport.of(hostile("x")).lines().toList().size());
  }

  /** A finding with the text in every part. */
  private static Finding hostile(String text) {
    Location location =
        new Location(
            text,
            text,
            Optional.of(new Position(1, 1)),
            Optional.of(new Excerpt("x" + text + "x", 0, 1)));
    return Finding.error("type", location, text)
        .about(text)
        .hint(text)
        .related(text, location)
        .proof(new Proof(Verdict.BREAKING, Optional.of(new Witness(text, text, text)), text));
  }

  @ParameterizedTest
  @CsvSource({"U+001B, \\u001b", "U+202E, \\u202e", "U+E0041, \\udb40\\udc41", "U+D800, \\ud800"})
  void writesTheNumberInHexadecimal(String point, String shown) {
    String text = Character.toString(Integer.parseInt(point.substring(2), 16));

    assertThat(lines(Finding.error("type", Location.of("a"), text)).get(1))
        .isEqualTo("   " + shown);
  }

  @Test
  void leavesOtherTextAlone() {
    String text = "Grüße, 世界, 😀 \\u001b \"quotes\" %s ${jndi:x}";

    assertThat(lines(Finding.error("type", Location.of("a"), text)).get(1)).isEqualTo("   " + text);
  }

  @Test
  void putsTheCaretUnderThePlace() {
    assertThat(lines(marked("  type: string", 8, 6)))
        .containsSequence("     7 |   type: string", "       |         ^^^^^^");
  }

  @Test
  void putsTheCaretUnderThePlaceBehindTabsAndEscapes() {
    assertThat(lines(marked("\t\ta: text", 5, 4)))
        .containsSequence("     7 |   a: text", "       |      ^^^^");
    assertThat(lines(marked("\u001ba: \u001bx", 4, 2)))
        .containsSequence("     7 | \\u001ba: \\u001bx", "       |          ^^^^^^^");
  }

  @Test
  void putsACaretEvenWhereNothingStands() {
    assertThat(lines(marked("", 0, 1))).containsSequence("     7 |", "       | ^");
  }

  @Test
  void shortensALongWitness() {
    String json = '"' + "x".repeat(5_000) + '"';
    Proof proof =
        new Proof(Verdict.BREAKING, Optional.of(new Witness(json, "the new", "the old")), "1f");
    String shown = TextReport.of(Finding.error("type", Location.of("a"), "Text.").proof(proof));

    assertThat(shown.lines()).anyMatch(line -> line.endsWith("xxx…") && line.length() < 2_100);
    assertThat(shown).contains("accepted by the new, rejected by the old");
  }

  @Test
  void namesTheFirstReadersAndTheTrueNumber() {
    List<Reader> many =
        Stream.of("A#a", "B#b", "C#c", "D#d", "E#e")
            .map(test -> new Reader(test, List.of("m on c", "n on c", "o on c")))
            .toList();

    assertThat(readBy(new Readers(many.subList(0, 1), List.of("Z"), List.of())))
        .isEqualTo("A#a (m on c and 2 more)");
    assertThat(readBy(new Readers(many.subList(0, 4), List.of(), List.of())))
        .isEqualTo(
            "A#a (m on c and 2 more), B#b (m on c and 2 more), C#c (m on c and 2 more)"
                + " and 1 more test");
    assertThat(readBy(new Readers(many, List.of(), List.of()))).endsWith(" and 2 more tests");
    Reader odd = new Reader("A\n[INFO] #a", List.of("m\u001b on c"));
    assertThat(readBy(new Readers(List.of(odd), List.of(), List.of())))
        .isEqualTo("A\\u000a[INFO] #a (m\\u001b on c)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 0 | no test; 1 test that reads these messages ignores it
          3 | 0 | no test; 3 tests that read these messages ignore it
          3 | 1 | no test; 3 tests that read these messages ignore it, 1 has not met it
          1 | 2 | no test; 1 test that reads these messages ignores it, 2 have not met it
          0 | 1 | not known: the 1 test that reads these messages has not met it
          0 | 2 | not known: none of the 2 tests that read these messages has met it
          """)
  void saysHowManyTestsIgnoreWhatHasChanged(int ignoring, int unsure, String expected) {
    Readers readers =
        new Readers(
            List.of(), Collections.nCopies(ignoring, "A#a"), Collections.nCopies(unsure, "B#b"));

    assertThat(readBy(readers)).isEqualTo(expected);
  }

  private static String readBy(Readers readers) {
    Proof proof =
        new Proof(
            Verdict.COMPATIBLE,
            "forward",
            Optional.empty(),
            "1f",
            List.of(),
            Optional.of(readers),
            Optional.empty());
    return lines(Finding.error("type", Location.of("a"), "Text.").proof(proof)).stream()
        .filter(line -> line.startsWith("   read by   "))
        .findFirst()
        .orElseThrow()
        .substring(13);
  }

  @Test
  void saysWhoLivesWithAChange() {
    Witness witness = new Witness("{}", "the new", "the old");
    Finding breaking =
        Finding.error("type", Location.of("a"), "Text.")
            .proof(new Proof(Verdict.BREAKING, Optional.of(witness), "1f"));

    assertThat(
            lines(
                breaking.accepted(
                    new Acceptance("told\n", Optional.of("me"), Optional.of("2027-03-31")))))
        .contains("BREAKING  type   a", "   accepted  by me until 2027-03-31: told\\u000a");
    assertThat(lines(breaking.accepted(new Acceptance("x", Optional.empty(), Optional.empty()))))
        .contains("   accepted  for good: x");
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(TextReport.of(Reports.report())).isEqualTo(Reports.approved("text-report.txt"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
