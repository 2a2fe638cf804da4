package io.messagecontract.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.document.Document;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.DocumentRoot;
import io.messagecontract.document.Limits;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadResult;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.report.JsonReport;
import io.messagecontract.report.Report;
import io.messagecontract.report.ReportException;
import io.messagecontract.report.ReportReader;
import io.messagecontract.report.TextReport;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What targets have in common. */
final class Fuzzed {

  /** Halves of surrogate pairs have no other form. */
  private static final JsonMapper WRITER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final int THOROUGH = Integer.getInteger("message-contract.thorough", 1);

  private static final DocumentReader READER = new DocumentReader();

  /** A number is written with one digit before its point: another power of ten than was read. */
  private static final DocumentReader WIDER =
      new DocumentReader(
          new Limits(
              10_485_760,
              100,
              500_000,
              2_000,
              12_000,
              100,
              1_000,
              1_000,
              10_000,
              1_000_000,
              1_000_000));

  /** What servers of builds take for a command, wherever it stands in a line. */
  private static final List<String> COMMANDS = List.of("##[", "##vso[", "##teamcity[");

  private Fuzzed() {}

  /**
   * Returns whether to do what takes longer than all the rest: always, but for a long search among
   * inputs that look much the same, which asks for one in so many.
   */
  static boolean isThorough(byte[] bytes) {
    return choice(bytes) % THOROUGH == 0;
  }

  /** Returns a number that depends on all bytes, for what would take long to do in every way. */
  static int choice(byte[] bytes) {
    return Arrays.hashCode(bytes) >>> 8;
  }

  /** Reads a document, or returns nothing and finds that the refusal can be shown. */
  static Optional<Document> read(String name, byte[] bytes) {
    try {
      return Optional.of(READER.read(name, bytes));
    } catch (DocumentException e) {
      assertHarmless(String.valueOf(e.getMessage()));
      assertSayable(
          e.problems().stream()
              .map(
                  problem ->
                      Finding.error(
                              problem.rule(), Location.of(e, problem.position()), problem.message())
                          .hint(problem.hint()))
              .toList());
      return Optional.empty();
    }
  }

  static JsonNode json(String text) {
    return read("text.json", text.getBytes(UTF_8))
        .map(Document::root)
        .orElseThrow(() -> new AssertionError("no JSON: " + text));
  }

  /** A tree that is written is read as the same tree. */
  static void assertReadAgain(JsonNode tree) {
    try {
      byte[] written = WRITER.writeValueAsBytes(tree);
      assertThat(WIDER.read("again.json", written).root().toString()).isEqualTo(tree.toString());
    } catch (JsonProcessingException | DocumentException e) {
      throw new AssertionError(e);
    }
  }

  /** Reads a contract of one document. */
  static LoadResult contract(String name, byte[] bytes) {
    DocumentRoot root =
        (path, most) -> {
          if (path.equals(name)) {
            return bytes;
          }
          throw new NoSuchFileException(path);
        };
    return ContractLoader.read(root, name, LoadSettings.DEFAULT);
  }

  /** Findings can be shown, and a program reads what was written. */
  static void assertSayable(List<Finding> findings) {
    if (!findings.isEmpty()) {
      assertSayable(new Report("fuzz", Optional.empty(), Map.of(), findings));
    }
  }

  static void assertSayable(Report report) {
    assertHarmless(TextReport.of(report));
    String json = JsonReport.of(report);
    assertHarmless(json);
    try {
      Report read = ReportReader.read(json.getBytes(UTF_8), "report");
      assertThat(JsonReport.of(read)).isEqualTo(json);
    } catch (ReportException e) {
      throw new AssertionError(json, e);
    }
  }

  /** Nothing ends a line, hides text, turns it round, commands a server or cannot be written. */
  static void assertHarmless(String text) {
    boolean atStart = true;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c != '\n' && isHarmful(c)
          || atStart && text.startsWith("::", i)
          || c == '#' && isCommand(text, i)) {
        throw new AssertionError("at " + i + " of " + text);
      }
      atStart = c == '\n' || atStart && (Character.isSpaceChar(c) || Character.isWhitespace(c));
    }
  }

  private static boolean isCommand(String text, int at) {
    return COMMANDS.stream().anyMatch(command -> text.startsWith(command, at));
  }

  private static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
