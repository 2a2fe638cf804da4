package io.messagecontract.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.explain.RulePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceReaderTests {

  private static final String LINE = Records.line(Records.of("A"));
  private static final String BREAKS_OFF =
      "The last line breaks off: the JVM that wrote it died. Its record is left out.";

  @TempDir Path folder;

  @Test
  void readsWhatWasWritten() throws IOException {
    List<Evidence> written = List.of(Records.of("A"), Records.odd(), Records.least());
    try (EvidenceFile file = new EvidenceFile(folder)) {
      for (Evidence evidence : written) {
        file.add(evidence);
      }
    }

    EvidenceResult result = Records.read(folder);

    assertThat(result.evidence()).containsExactlyInAnyOrderElementsOf(written);
    assertThat(result.findings()).isEmpty();
    assertThat(Files.readString(folder.resolve("evidence-1.jsonl"))).matches("[ -~\n]+");
  }

  @Test
  void readsAllFilesInTheOrderOfTheirNamesAndNothingElse() throws IOException {
    write("evidence-2.jsonl", Records.line(Records.of("2")));
    write("evidence-10.jsonl", Records.line(Records.of("10")));
    write("other.jsonl", Records.line(Records.of("2")) + Records.line(Records.of("3")));
    write("evidence-2.jsonl.tmp", "half");
    Files.createDirectory(folder.resolve("folder.jsonl"));

    EvidenceResult result = Records.read(folder);

    assertThat(result.files())
        .containsExactly(
            "evidence/evidence-10.jsonl", "evidence/evidence-2.jsonl", "evidence/other.jsonl");
    assertThat(result.evidence())
        .containsExactly(Records.of("10"), Records.of("2"), Records.of("3"));
  }

  @Test
  void tellsNoFilesFromNoRecords() throws IOException {
    assertThat(Records.read(folder.resolve("none")).files()).isEmpty();
    assertThat(Records.read(folder).files()).isEmpty();
    write("evidence-1.jsonl", "");
    EvidenceResult result = Records.read(folder);
    assertThat(result.files()).containsExactly("evidence/evidence-1.jsonl");
    assertThat(result.evidence()).isEmpty();
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void refusesAFileForAFolder() throws IOException {
    Path file = write("evidence-1.jsonl", LINE);

    assertThatThrownBy(() -> Records.read(file)).isInstanceOf(NotDirectoryException.class);
  }

  @Test
  void namesALastLineThatBreaksOffAnywhere() throws IOException {
    byte[] all = (LINE + Records.line(Records.of("B"))).getBytes(UTF_8);
    int first = LINE.length();
    for (int end = first + 1; end < all.length - 1; end++) {
      Files.write(folder.resolve("evidence-1.jsonl"), Arrays.copyOf(all, end));

      EvidenceResult result = Records.read(folder);

      assertThat(result.evidence()).containsExactly(Records.of("A"));
      assertThat(Records.told(result))
          .containsExactly("WARNING torn-evidence evidence/evidence-1.jsonl:2:1: " + BREAKS_OFF);
    }
  }

  @Test
  void countsALastLineThatLacksItsLineBreakOnly() throws IOException {
    write("evidence-1.jsonl", LINE.strip());

    assertThat(Records.read(folder).evidence()).containsExactly(Records.of("A"));
    assertThat(Records.read(folder).findings()).isEmpty();
  }

  @Test
  void namesALineThatIsNoJsonAndReadsTheOthers() throws IOException {
    write("evidence-1.jsonl", LINE + "{\"format\":1,\n" + Records.line(Records.of("B")));

    EvidenceResult result = Records.read(folder);

    assertThat(result.evidence()).containsExactly(Records.of("A"), Records.of("B"));
    assertThat(Records.told(result))
        .containsExactly(
            "ERROR invalid-json evidence/evidence-1.jsonl:2:13: The text is not JSON: it ends too early.");
  }

  @Test
  void findsABrokenLineBreakAtTheEndWrongToo() throws IOException {
    write("evidence-1.jsonl", LINE + "{\"format\n");

    assertThat(Records.told(Records.read(folder)))
        .singleElement()
        .asString()
        .startsWith("ERROR invalid-json evidence/evidence-1.jsonl:2:");
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "format":1            | "format":2                  | 1:11: The line is not evidence of format 1.
          "format":1            | "formta":1                  | 1:1: The line is not evidence of format 1.
          "channel":            | "chanel":                   | 1:1: "channel" is missing.
          "channel":"parcels"   | "channel":1                 | 1:148: "channel" must be a text.
          "digest":"5           | "digest":"                  | 1:34: "digest" must be 64 hexadecimal digits in lower case.
          "version":            | "vers":                     | 1:24: "version" is missing.
          "receive"             | "sideways"                  | 1:193: "direction" must be "send" or "receive".
          "passed"              | "skipped"                   | 1:213: "outcome" must be "passed" or "failed".
          "sample":"without depot" | "sample":null            | 1:242: "sample" must be a text.
          "absent":["/depot"]   | "absent":"/depot"           | 1:321: "absent" must be a list of texts.
          "absent":["/depot"]   | "absent":[1]                | 1:321: "absent" must be a list of texts.
          "values":{            | "values":[],"v":{           | 1:341: "values" must be an object of lists of texts.
          "7"]                  | 7]                          | 1:358: "/items/*/kind" must be a list of texts.
          "ignored":            | "ignord":                   | 1:1: "ignored" is missing.
          """)
  void saysWhatIsWrongWithALine(String part, String other, String expected) throws IOException {
    String wrong = LINE.replace(part, other);
    write("evidence-1.jsonl", wrong + Records.line(Records.of("B")));

    EvidenceResult result = Records.read(folder);

    assertThat(wrong).isNotEqualTo(LINE);
    assertThat(result.evidence()).containsExactly(Records.of("B"));
    assertThat(Records.told(result))
        .containsExactly("ERROR invalid-evidence evidence/evidence-1.jsonl:" + expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "null", "[1]", "\"format\"", "{}"})
  void takesNoOtherJsonForEvidence(String line) throws IOException {
    write("evidence-1.jsonl", line + '\n');

    assertThat(Records.told(Records.read(folder)))
        .containsExactly(
            "ERROR invalid-evidence evidence/evidence-1.jsonl:1:1:"
                + " The line is not evidence of format 1.");
  }

  @Test
  void readsANameThatIsNoUnicodeAsFarAsItIs() throws IOException {
    try (EvidenceFile file = new EvidenceFile(folder)) {
      file.add(Records.of("a\ud83d"));
    }

    assertThat(Records.read(folder).evidence()).containsExactly(Records.of("a\ufffd"));
  }

  @Test
  void saysAllThatIsWrongWithALine() throws IOException {
    write("evidence-1.jsonl", "{\"format\":1}\n");

    assertThat(Records.read(folder).findings())
        .extracting(finding -> finding.message().replace(" is missing.", ""))
        .containsExactlyInAnyOrder(
            "\"contract\"",
            "\"channel\"",
            "\"message\"",
            "\"direction\"",
            "\"outcome\"",
            "\"test\"",
            "\"present\"",
            "\"absent\"",
            "\"values\"");
  }

  @Test
  void passesOverFieldsThatItDoesNotKnow() throws IOException {
    write("evidence-1.jsonl", LINE.replace("\"format\":1", "\"format\":1,\"new\":{\"x\":[1]}"));

    assertThat(Records.read(folder).evidence()).containsExactly(Records.of("A"));
    assertThat(Records.read(folder).findings()).isEmpty();
  }

  @Test
  void listsNoMoreThanAHundredProblemsOfAFile() throws IOException {
    write("evidence-1.jsonl", "{}\n".repeat(1000));
    write("evidence-2.jsonl", "{}\n".repeat(100));

    assertThat(Records.read(folder).findings()).hasSize(201);
    assertThat(Records.told(Records.read(folder)))
        .contains(
            "ERROR too-many-problems evidence/evidence-1.jsonl:101:1:"
                + " There are more problems; only 100 are listed.");
  }

  @ParameterizedTest
  @CsvSource({"[, 200, nesting-too-deep", "' ', 3, empty", "9, 1001, number-too-long"})
  void isNotHarmedByHostileLines(String part, int times, String rule) throws IOException {
    write("evidence-1.jsonl", part.repeat(times) + "\n");

    assertThat(Records.read(folder).findings())
        .extracting(finding -> finding.rule().value())
        .containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({"torn-evidence", "invalid-evidence", "too-many-problems", "invalid-json"})
  void tellsOnlyRulesThatHaveAPage(String rule) {
    assertThat(RulePages.find(rule)).isPresent();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }
}
