package io.messagecontract.normal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.Corpora;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.document.Place;
import io.messagecontract.formula.Evaluator;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.UndecidedException;
import io.messagecontract.validate.SchemaValidator;
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

  private final List<String> wrong = new ArrayList<>();
  private final List<String> undecided = new ArrayList<>();
  private int right;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "draft7, DRAFT_07, 890",
    "draft2019-09, DRAFT_2019_09, 1190",
    "draft2020-12, DRAFT_2020_12, 1220"
  })
  void formulasHoldWhatTheSuiteCallsValid(String draft, SchemaDialect dialect, int atLeast)
      throws IOException, DocumentException {
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
    System.out.println(
        draft + " right " + right + " wrong " + wrong.size() + " undecided " + undecided.size());
    wrong.forEach(System.out::println);
    undecided.forEach(System.out::println);
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

  private void judge(String name, JsonNode group, SchemaDialect dialect)
      throws IOException, DocumentException {
    Files.writeString(folder.resolve("schema.json"), group.get("schema").toString());
    Documents documents = new Documents(new FolderRoot(folder), new DocumentReader());
    Place schema = new Place("schema.json", "", documents.get("schema.json").root());
    SchemaValidator validator = new SchemaValidator(documents, false);
    SchemaPlace place = new SchemaPlace("schema.json", "", dialect);
    Formulas formulas = new Formulas();
    Formula formula;
    try {
      formula =
          new SchemaTranslation(formulas, documents, dialect, false, p -> false)
              .open(List.of(schema));
    } catch (IllegalStateException e) {
      undecided.add(name + " " + e.getMessage());
      return;
    }
    Evaluator evaluator = new Evaluator(formulas, SchemaValidator::matches, (f, t) -> true);
    for (JsonNode test : group.get("tests")) {
      String full = name + " / " + test.get("description").asText();
      boolean valid = test.get("valid").asBoolean();
      try {
        boolean holds = evaluator.holds(formula, test.get("data"));
        String judged;
        try {
          judged = String.valueOf(validator.accepts(place, test.get("data")));
        } catch (RuntimeException e) {
          judged = e.getClass().getSimpleName();
        }
        if (holds == valid && judged.equals(String.valueOf(valid))) {
          right++;
        } else {
          wrong.add(full + " formula " + holds + " suite " + valid + " validator " + judged);
        }
      } catch (UndecidedException e) {
        undecided.add(full + " " + e.reason());
      } catch (RuntimeException e) {
        wrong.add(full + " " + e);
      }
    }
  }
}
