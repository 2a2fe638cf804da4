package io.messagecontract.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.Corpora;
import io.messagecontract.contract.SchemaDialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The JSON Schema Test Suite as an oracle for inclusion: of two schemas of a file, its instances
 * tell where one accepts what the other rejects.
 */
class SuiteSchemasTests {

  private static final Map<String, SchemaDialect> DRAFTS =
      Map.of(
          "draft7", SchemaDialect.DRAFT_07,
          "draft2019-09", SchemaDialect.DRAFT_2019_09,
          "draft2020-12", SchemaDialect.DRAFT_2020_12);

  private final Figures figures =
      new Figures(List.of("pairs", "included", "broken", "undecided", "failed", "refused"));
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  @TempDir Path folder;

  @Test
  void noAnswerContradictsTheInstancesOfTheSuite() throws IOException {
    Path suite = Corpora.assumed("json-schema-test-suite");
    for (String draft : DRAFTS.keySet().stream().sorted().toList()) {
      copy(suite.resolve("remotes").resolve(draft), folder.resolve(draft));
      SchemaFolder schemas = new SchemaFolder(folder.resolve(draft));
      Path tests = suite.resolve("tests");
      try (Stream<Path> files = Files.walk(tests.resolve(draft))) {
        files
            .filter(file -> file.toString().endsWith(".json"))
            .filter(file -> !isPatternsOfOlderDraft(file, draft))
            .sorted()
            .toList()
            .parallelStream()
            .forEach(file -> judge(tests.relativize(file).toString(), file, schemas));
      }
    }
    figures.write("suite.txt");

    assertThat(wrong).isEmpty();
    assertThat(figures.total("failed")).isZero();
    assertThat(figures.total("pairs")).isGreaterThan(15_000);
  }

  /** Patterns mean the same in every draft, and take longer than all the rest. */
  private static boolean isPatternsOfOlderDraft(Path file, String draft) {
    return file.endsWith("optional/ecmascript-regex.json") && !draft.equals("draft2020-12");
  }

  /** What the suite expects on another host lies beside the schema here. */
  private static void copy(Path remotes, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(remotes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(remotes.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private void judge(String name, Path path, SchemaFolder schemas) {
    SuiteFile file = read(path, DRAFTS.get(name.substring(0, name.indexOf('/'))), schemas);
    for (int i = 0; i < file.refused(); i++) {
      figures.count(name, "refused");
    }
    Inclusion inclusion = new Inclusion();
    for (SuiteFile.Group writer : file.groups()) {
      for (SuiteFile.Group reader : file.groups()) {
        if (writer != reader) {
          judge(name, file, writer, reader, inclusion);
        }
      }
    }
  }

  private static SuiteFile read(Path path, SchemaDialect dialect, SchemaFolder schemas) {
    boolean formats = path.toString().contains("/format/");
    try {
      JsonNode content = SchemaFolder.MAPPER.readTree(path.toFile());
      return new SuiteFile(content, dialect, formats, schemas);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void judge(
      String name,
      SuiteFile file,
      SuiteFile.Group writer,
      SuiteFile.Group reader,
      Inclusion inclusion) {
    String pair = name + ": '" + writer.description() + "' in '" + reader.description() + "'";
    figures.count(name, "pairs");
    try {
      long start = System.nanoTime();
      Answer answer = writer.schema().in(reader.schema(), inclusion);
      figures.time(System.nanoTime() - start, pair);
      count(name, answer);
      contradiction(answer, file, writer, reader)
          .forEach(value -> wrong.add(pair + ": " + answer + ", but " + value));
    } catch (RuntimeException | StackOverflowError e) {
      figures.count(name, "failed");
      wrong.add(pair + ": " + e);
    }
  }

  private void count(String name, Answer answer) {
    if (answer instanceof Answer.Included) {
      figures.count(name, "included");
    } else if (answer instanceof Answer.Broken) {
      figures.count(name, "broken");
    } else if (answer instanceof Answer.Undecided undecided) {
      figures.count(name, "undecided");
      figures.reason(undecided.reason());
      if (undecided.reason().startsWith("unexpected")) {
        wrong.add(name + ": " + undecided.reason());
      }
    }
  }

  private static List<JsonNode> contradiction(
      Answer answer, SuiteFile file, SuiteFile.Group writer, SuiteFile.Group reader) {
    if (answer instanceof Answer.Included) {
      return file.instances().stream()
          .filter(value -> writer.allSay(true, value) && reader.allSay(false, value))
          .toList();
    }
    if (answer instanceof Answer.Broken broken) {
      JsonNode witness = broken.witness();
      boolean confirmed = writer.schema().accepts(witness) && !reader.schema().accepts(witness);
      return confirmed ? List.of() : List.of(witness);
    }
    return List.of();
  }
}
