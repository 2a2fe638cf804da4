package io.messagecontract.maven.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.coverage.Ratio;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import io.messagecontract.report.Report;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be seen without a browser; build/page.sh opens pages in one. */
class PageTests {

  private static String page(String text) {
    return Page.of(List.of(new ModuleReports(text, PageReports.of(text))));
  }

  private static String page(List<Finding> findings) {
    Report report = new Report("check", Optional.empty(), Map.of(), findings);
    return Page.of(List.of(new ModuleReports("m", List.of(report))));
  }

  private static List<String> all(String page, String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(page)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  /** What is not text: tags with their attributes, styles and scripts. */
  private static String skeleton(String page) {
    return page.replaceAll("(?s)<style>.*?</style>|<script>.*?</script>", "")
        .replaceAll("(?s)>[^<]*<", "><")
        .replaceAll("id=\"finding[^\"]*\"|href=\"#finding[^\"]*\"", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "javascript:alert(1)",
        "</style></script><!--",
        "${7*7} @if(true) $unsafe{1}",
        "&#x3c;b&#x3e; &amp;",
        "]]> --> <svg/onload=alert(1)>"
      })
  void keepsItsShapeWhateverNamesAreMadeOf(String text) {
    assertThat(skeleton(page(text))).isEqualTo(skeleton(page("plain")));
  }

  @Test
  void showsWhatCannotBeSeen() {
    String page = page("a\u202eb\u001b[2J\r\nc\u2028d\ud800e");

    assertThat(page).contains("a\\u202eb\\u001b[2J\\u000d\\u000ac\\u2028d\\ud800e");
    assertThat(page.codePoints().filter(c -> c != '\n'))
        .noneMatch(c -> Character.getType(c) == Character.FORMAT || Character.isISOControl(c));
  }

  @Test
  void allowsItsOwnStyleAndScriptAndNothingElse() throws Exception {
    String page = page("a");

    String policy = all(page, "Content-Security-Policy\" content=\"([^\"]*)\"").get(0);
    assertThat(policy.replace("&#39;", "'"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'",
            hash(all(page, "<style>(.*?)</style>").get(0)),
            hash(all(page, "<script>(.*?)</script>").get(0)));
    assertThat(page).doesNotContainPattern("<[^>]* (?:style|on[a-z]+)=").doesNotContain("http:");
  }

  private static String hash(String text) throws Exception {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void leadsNowhereElse() {
    List<ModuleReports> twice =
        List.of(
            new ModuleReports("a", PageReports.of("x")),
            new ModuleReports("a", PageReports.of("x")));
    String page = Page.of(twice);

    assertThat(all(page, " id=\"([^\"]*)\"")).doesNotHaveDuplicates();
    assertThat(all(page, " href=\"([^\"]*)\""))
        .isNotEmpty()
        .allSatisfy(href -> assertThat(page).contains(" id=\"" + href.substring(1) + "\""));
  }

  @Test
  void isTheSameForTheSameReports() {
    Locale locale = Locale.getDefault();
    String page = page("a");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      assertThat(page("a")).isEqualTo(page);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void saysOnceWhatAllModulesShare() {
    assertThat(page("a")).doesNotContain("<th scope=\"col\">Module</th>");
    assertThat(page("a")).contains("2 of 4 goals failed", "sends", "1/2");

    String two =
        Page.of(
            List.of(
                new ModuleReports("first", PageReports.of("a")),
                new ModuleReports("second", PageReports.of("a"))));
    assertThat(two).contains("<th scope=\"col\">Module</th>", "in first, second");
    assertThat(all(two, "(<article class=\"rule\")")).hasSize(4);
  }

  @Test
  void showsOnlyWhatIsThere() {
    String page = page(List.of());

    assertThat(all(page, "<section[^>]* id=\"([^\"]*)\"")).containsExactly("summary");
    assertThat(page).contains("0 of 1 goal passed, nothing compared yet");
  }

  @Test
  void doubtsReportsOfDifferentContracts() {
    Report other =
        new Report(
            "validate",
            Optional.of(PageReports.contract("a", "ef".repeat(32))),
            Map.of(),
            List.of());
    String mixed =
        Page.of(List.of(new ModuleReports("m", List.of(PageReports.checked("a"), other))));

    assertThat(mixed)
        .contains("Mixed reports.", "2 different contracts (abababababab, efefefefefef)");
    assertThat(page("a")).doesNotContain("Mixed reports");
  }

  @Test
  void showsTheGravestOfTooManyFindingsAndTheirTrueNumber() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < FindingCards.MOST + 10; i++) {
      findings.add(Finding.of("message-added", Severity.INFO, Location.of("a" + i), "Text."));
    }
    findings.add(Finding.error("message-removed", Location.of("z"), "Gone for good."));

    String page = page(findings);

    assertThat(all(page, "(<details class=\"card)")).hasSize(FindingCards.MOST);
    assertThat(page).contains("There are 2011; these are the 2000 gravest.", "Gone for good.");
    assertThat(page).contains("info</span> <span class=\"count\">1999</span>");
  }

  @Test
  void offersNoCommandThatSomebodyElseHasWritten() {
    Finding finding = PageReports.breaking("a");
    assertThat(page(List.of(finding)))
        .contains("accept -Dmessage-contract.fingerprint=0123456789ab ");

    Finding evil = finding.proof(new Proof(Verdict.UNDECIDED, Optional.empty(), "$(reboot)"));
    assertThat(page(List.of(evil)))
        .contains("$(reboot)")
        .doesNotContain("fingerprint=$(reboot)")
        .doesNotContain("message-contract:accept");
  }

  @Test
  void putsTheBaselineOnTheLeftAndMarksWhatHasChanged() {
    String page = page("a");

    String pair = all(page, "<div class=\"panels pair\">(.*?)</div>").get(0);
    assertThat(all(pair, "<b>(.*?)</b>")).containsExactly("baseline", "contract");
    assertThat(all(pair, "<code>(.*?)</code>"))
        .containsExactly("-<mark>a</mark>", "-<mark>a</mark>");
  }

  @Test
  void colorsOnlyAllAsAllAndOnlyNothingAsNothing() {
    assertThat(List.of(ratio(0, 900), ratio(1, 900), ratio(899, 900), ratio(9, 9), ratio(0, 0)))
        .extracting(Cell::heat)
        .containsExactly("h0", "h1", "h9", "h10", "none");
  }

  private static Cell ratio(int covered, int total) {
    return Cell.of(new Ratio(covered, total));
  }
}
