package io.messagecontract.maven.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.explain.RulePage;
import io.messagecontract.explain.RulePages;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTextTests {

  @Test
  void givesEveryValueALineAndChangesNoCharacterOfIt() {
    String json =
        "{\"a\":[1.50,1e999,{}],\"b, {c}\":\"x\\\\\",\"d\\\"e\":[],\"more\":{\"f\":[true,null]}}";

    assertThat(IndentedJson.of(json))
        .isEqualTo(
            """
            {
              "a": [
                1.50,
                1e999,
                {}
              ],
              "b, {c}": "x\\\\",
              "d\\"e": [],
              "more": {
                "f": [
                  true,
                  null
                ]
              }
            }""");
    assertThat(IndentedJson.of("{\"a\":1}")).isEqualTo("{\"a\":1}");
  }

  @Test
  void survivesWhatIsNoJson() {
    assertThat(IndentedJson.of("]".repeat(100) + "\"" + "\\".repeat(3))).endsWith("\\\\\\");
    assertThat(IndentedJson.of("[".repeat(5_000))).hasSizeLessThan(300_000);
  }

  @Test
  void cutsLongTextsAndSaysSo() {
    assertThat(Shown.text("x".repeat(2_000))).hasSize(2_000);
    assertThat(Shown.text("x".repeat(1_999) + "😀😀"))
        .isEqualTo("x".repeat(1_999) + "… (4 more characters)");
  }

  @Test
  void makesAnchorsOfPlainLettersThatTellNamesApart() {
    assertThat(Anchors.of("rule", "property-removed")).matches("rule-property-removed-[0-9a-f]{8}");
    assertThat(Anchors.of("rule", "$ref")).matches("rule-ref-[0-9a-f]{8}");
    assertThat(Anchors.of("x", "\"><b>".repeat(100))).matches("x-b(-b)*-[0-9a-f]{8}");
    assertThat(Anchors.of("x", "ß")).isNotEqualTo(Anchors.of("x", "é"));
  }

  @Test
  void turnsEveryPageOfARuleIntoHtmlThatFits() {
    RuleText text = new RuleText(Map.of("property-added", "rule-1"));
    for (RulePage page : RulePages.all()) {
      assertThat(text.html(page.markdown()))
          .as(page.rule())
          .doesNotContainPattern("<h[1-3]|<script|href=\"[^#]|<th>|\\.md");
    }
    assertThat(text.html("# a\n\n## b [c](x.md)\n\n[d](property-added.md#e) <b> `f`\n"))
        .isEqualTo("<h4>b c</h4>\n<p><a href=\"#rule-1\">d</a> &lt;b&gt; <code>f</code></p>\n");
  }
}
