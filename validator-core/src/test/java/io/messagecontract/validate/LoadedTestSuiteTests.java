package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.Corpora;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The official suite once more, from a contract: what can be loaded can be judged. */
class LoadedTestSuiteTests {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final List<String> wrong = new ArrayList<>();
  private int right;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "draft7, draft-07, 900",
    "draft2019-09, 2019-09, 1226",
    "draft2020-12, 2020-12, 1264"
  })
  void whatCanBeLoadedIsJudgedAsTheSuiteSays(String draft, String version, int atLeast)
      throws IOException {
    Files.writeString(
        folder.resolve("asyncapi.yaml"),
        """
        asyncapi: 3.0.0
        info: { title: Suite, version: '1' }
        channels:
          c:
            messages:
              m:
                payload:
                  schemaFormat: application/schema+json;version=%s
                  schema: { $ref: schema.json }
        """
            .formatted(version));
    Path suite = Corpora.assumed("json-schema-test-suite");
    copy(suite.resolve("remotes").resolve(draft));
    Path tests = suite.resolve("tests").resolve(draft);
    try (Stream<Path> files = Files.list(tests)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        for (JsonNode group : MAPPER.readTree(file.toFile())) {
          judge(file.getFileName() + ": " + group.get("description").asText(), group);
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(right).isGreaterThanOrEqualTo(atLeast);
  }

  /** What the suite expects on another host lies beside the schema here. */
  private void copy(Path remotes) throws IOException {
    try (Stream<Path> files = Files.walk(remotes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(remotes.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private void judge(String name, JsonNode group) throws IOException {
    Files.writeString(folder.resolve("schema.json"), group.get("schema").toString());
    MessageValidator validator;
    try {
      validator = new MessageValidator(ContractLoader.load(folder.resolve("asyncapi.yaml")));
    } catch (InvalidContractException e) {
      // It needs another host or a dialect of its own, and is refused as a whole.
      return;
    }
    for (JsonNode test : group.get("tests")) {
      ValidationResult result =
          validator.validate(Target.message("m"), test.get("data").toString());
      boolean undecided =
          result.findings().stream()
              .anyMatch(finding -> finding.rule().value().equals("undecidable-message"));
      if (!undecided && result.isValid() == test.get("valid").asBoolean()) {
        right++;
      } else {
        wrong.add(name + " / " + test.get("description").asText() + " " + result.findings());
      }
    }
  }
}
