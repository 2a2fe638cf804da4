package io.messagecontract.normal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.Corpora;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.UndecidedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The official suite as an oracle for formulas; what lies on another host is not judged. */
class TestSuiteTranslationTests {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final List<String> BEYOND =
      List.of("the content of texts", "a schema of another dialect");

  private final List<String> wrong = new ArrayList<>();
  private int right;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "draft7, DRAFT_07, 1000",
    "draft2019-09, DRAFT_2019_09, 1380",
    "draft2020-12, DRAFT_2020_12, 1420"
  })
  void formulasHoldWhatTheSuiteCallsValid(String draft, SchemaDialect dialect, int atLeast)
      throws IOException {
    Path suite = Corpora.assumed("json-schema-test-suite");
    copy(suite.resolve("remotes").resolve(draft));
    Path tests = suite.resolve("tests").resolve(draft);
    List<Path> files;
    try (Stream<Path> listed = Files.walk(tests)) {
      files =
          listed
              .filter(file -> file.toString().endsWith(".json"))
              .filter(file -> !file.getParent().endsWith("format"))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      for (JsonNode group : MAPPER.readTree(file.toFile())) {
        judge(file.getFileName() + ": " + group.get("description").asText(), group, dialect);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(right).isGreaterThanOrEqualTo(atLeast);
  }

  private void copy(Path remotes) throws IOException {
    try (Stream<Path> files = Files.walk(remotes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(remotes.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private void judge(String name, JsonNode group, SchemaDialect dialect) throws IOException {
    WrittenSchema schema = new WrittenSchema(folder, group.get("schema").toString(), dialect);
    Formula formula;
    try {
      formula = schema.open();
    } catch (UndecidedException e) {
      // It needs another host.
      return;
    }
    for (JsonNode test : group.get("tests")) {
      String full = name + " / " + test.get("description").asText();
      judge(full, schema, formula, test);
    }
  }

  private void judge(String name, WrittenSchema schema, Formula formula, JsonNode test) {
    boolean valid = test.get("valid").asBoolean();
    try {
      boolean accepted = schema.accepts(test.get("data"));
      boolean holds = schema.holds(formula, test.get("data"));
      if (holds == valid && accepted == valid) {
        right++;
      } else {
        wrong.add(name + ": the formula says " + holds);
      }
    } catch (UndecidedException e) {
      assertThat(e.reason()).as(name).isIn(BEYOND);
    } catch (RuntimeException e) {
      assertThat(e).as(name).hasMessageContaining("localhost:1234");
    }
  }
}
