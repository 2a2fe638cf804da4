package io.messagecontract.maven.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "a; `a`",
        "``; ``` `` ```",
        "a`b``c; ```a`b``c```",
        "a|b; `a\\|b`",
        "a\\|b; `a\\u005c\\|b`",
        "a\\b; `a\\b`",
        "\" \"; –",
        "\"\"; –"
      })
  void keepsNamesInCode(String name, String expected) {
    assertThat(Markdown.cell(name, 20)).isEqualTo(expected);
  }

  @Test
  void cutsNamesBetweenCharacters() {
    assertThat(Markdown.code("😀".repeat(300), 3)).isEqualTo("`😀😀…`");
    assertThat(Markdown.code("😀".repeat(3), 3)).isEqualTo("`😀😀😀`");
  }

  @Test
  void putsALongerFenceAroundABlock() {
    assertThat(Markdown.block("json", "````", 10)).isEqualTo("`````json\n````\n`````\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {2_000, 20_000, MarkdownReport.MOST_BYTES})
  void isCutWithANote(int mostBytes) throws Exception {
    String written = MarkdownReport.of(GoalReports.large(root, 3_000), mostBytes);
    assertThat(written.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(mostBytes / 2, mostBytes);
    assertThat(written)
        .startsWith("## message-contract check: ")
        .containsPattern("\nCut here: [1-9][0-9]* more parts are in the other reports.\n$");
  }

  @Test
  void isNotCutWhereThereIsRoom() throws Exception {
    assertThat(MarkdownReport.of(GoalReports.large(root, 100))).doesNotContain("Cut here");
  }
}
