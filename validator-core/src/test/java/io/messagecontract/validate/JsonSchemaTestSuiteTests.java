package io.messagecontract.validate;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The official suite as an oracle; what lies on another host is not fetched, and so not judged. */
class JsonSchemaTestSuiteTests {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final List<String> wrong = new ArrayList<>();
  private int right;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "draft7, DRAFT_07, 890",
    "draft2019-09, DRAFT_2019_09, 1190",
    "draft2020-12, DRAFT_2020_12, 1220"
  })
  void noVerdictContradictsTheSuite(String draft, SchemaDialect dialect, int atLeast)
      throws IOException, DocumentException {
    Path tests = Corpora.assumed("json-schema-test-suite").resolve("tests").resolve(draft);
    List<Path> files;
    try (Stream<Path> listed = Files.list(tests)) {
      files = listed.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      for (JsonNode group : MAPPER.readTree(file.toFile())) {
        judge(file.getFileName() + ": " + group.get("description").asText(), group, dialect);
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(right).isGreaterThanOrEqualTo(atLeast);
  }

  private void judge(String name, JsonNode group, SchemaDialect dialect)
      throws IOException, DocumentException {
    Files.writeString(folder.resolve("schema.json"), group.get("schema").toString());
    Documents documents = new Documents(new FolderRoot(folder), new DocumentReader());
    documents.get("schema.json");
    SchemaValidator validator = new SchemaValidator(documents, false);
    SchemaPlace schema = new SchemaPlace("schema.json", "", dialect);
    for (JsonNode test : group.get("tests")) {
      try {
        if (validator.accepts(schema, test.get("data")) == test.get("valid").asBoolean()) {
          right++;
        } else {
          wrong.add(name + " / " + test.get("description").asText());
        }
      } catch (RuntimeException e) {
        assertThat(e).as(name).hasMessageContaining("localhost:1234");
      }
    }
  }
}
