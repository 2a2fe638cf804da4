package io.messagecontract.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportTests {

  private static Report report(Finding... findings) {
    return new Report("validate", Optional.empty(), Map.of(), List.of(findings));
  }

  @Test
  void looksAsApproved() {
    assertThat(JsonReport.of(Reports.report())).isEqualTo(Reports.approved("json-report.json"));
  }

  @Test
  void countsFindingsBySeverity() {
    assertThat(Reports.report().count(Severity.ERROR)).isEqualTo(2);
    assertThat(Reports.report().count(Severity.WARNING)).isEqualTo(1);
    assertThat(report().count(Severity.ERROR)).isZero();
  }

  @Test
  void sortsFindings() {
    Finding last = Finding.of("a", Severity.INFO, Location.of("a"), "Text.");
    Finding first = Finding.error("b", Location.of("b"), "Text.");

    assertThat(report(last, first).findings()).containsExactly(first, last);
  }

  @Test
  void holdsEveryTextWithoutHarm() throws Exception {
    String text = "\"\\ \u0000\u001b\n\u202e\u2028 é 😀 \ud800 </script> \ufffe";

    String json = JsonReport.of(report(Finding.error("type", Location.of(text), text).hint(text)));

    assertThat(json.chars().filter(c -> c != '\n')).allMatch(c -> c >= ' ' && c < 0x7f);
    JsonNode finding = new JsonMapper().readTree(json).get("findings").get(0);
    assertThat(finding.get("message").textValue()).isEqualTo(text);
    assertThat(finding.get("hint").textValue()).isEqualTo(text);
    assertThat(finding.get("location").get("file").textValue()).isEqualTo(text);
  }
}
