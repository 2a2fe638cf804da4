package io.messagecontract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTests {

  @Test
  void writesOutWhatATerminalObeys() {
    assertThat(Visible.text("a\u001b[2J\u009b31m\u0007\r\n\u202e\u2028\ud800b\tc"))
        .isEqualTo("a\\u001b[2J\\u009b31m\\u0007\\u000d\\u000a\\u202e\\u2028\\ud800b c");
  }

  @ParameterizedTest
  @CsvSource({
    "a ##[error]x, a \\u0023#[error]x",
    "a##vso[task.complete]x, a\\u0023#vso[task.complete]x",
    "##teamcity[x], \\u0023#teamcity[x]",
    "##VSO[x], \\u0023#VSO[x]",
    "####[x], ##\\u0023#[x]",
    "##[a]##[b], \\u0023#[a]\\u0023#[b]",
  })
  void breaksCommandsAnywhereInALine(String text, String visible) {
    assertThat(Visible.text(text)).isEqualTo(visible);
  }

  /** Which a comparison by culture takes for nothing. */
  @Test
  void breaksCommandsThatHoldMarksWithoutAWidth() {
    assertThat(Visible.text("#\ufe0f#[x]")).isEqualTo("\\u0023\ufe0f#[x]");
    assertThat(Visible.text("##v\ufe0fso[x]")).isEqualTo("\\u0023#v\ufe0fso[x]");
    assertThat(Visible.text("\ufe0f:\ufe0f:error::x")).isEqualTo("\ufe0f\\u003a\ufe0f:error::x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "   ", "\u00a0", "\u2003\u3000"})
  void breaksCommandsAtTheBeginningOfALine(String blanks) {
    assertThat(Visible.text(blanks + "::error::x"))
        .isEqualTo(blanks.replace('\t', ' ') + "\\u003a:error::x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"# Title", "## Title [1]", "a::b", ":a", "#1 [x]", "\"::x\"", "##"})
  void leavesOtherTextsAlone(String text) {
    assertThat(Visible.text(text)).isEqualTo(text);
  }

  @Test
  void changesNothingASecondTime() {
    String visible = Visible.text("::a ##[b]\u001b ###vso[c]");
    assertThat(Visible.text(visible)).isEqualTo(visible);
  }

  /** Those that write ASCII only let it pass, because it is. */
  @Test
  void writesOutTheDeleteCharacterInJson() {
    assertThat(Visible.json("{\"a\u007f\":\"\u007f\"}")).isEqualTo("{\"a\\u007f\":\"\\u007f\"}");
  }

  @Test
  void keepsJsonTheSameToItsReaders() {
    assertThat(Visible.json("{\"a\":\"##[x]\\\\##[\"}"))
        .isEqualTo("{\"a\":\"\\u0023#[x]\\\\\\u0023#[\"}");
  }
}
