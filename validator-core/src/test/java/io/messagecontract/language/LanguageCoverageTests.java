package io.messagecontract.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.Corpora;
import io.messagecontract.validate.SchemaValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds all patterns of the official suite, and all strings in it, against the validator. */
class LanguageCoverageTests {

  private final Set<String> patterns = new TreeSet<>();
  private final Set<String> texts = new TreeSet<>();

  @Test
  void coversThePatternsOfTheSuite() throws IOException {
    Path tests = Corpora.assumed("json-schema-test-suite").resolve("tests");
    try (Stream<Path> files = Files.walk(tests)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
        collect(new JsonMapper().readTree(file.toFile()));
      }
    }
    Map<String, String> uncovered = new TreeMap<>();
    for (String pattern : patterns) {
      try {
        agree(pattern, Language.matching(pattern));
      } catch (LanguageException e) {
        uncovered.put(pattern, e.getMessage());
      }
    }

    assertThat(patterns).hasSizeGreaterThanOrEqualTo(37);
    assertThat(uncovered).isEmpty();
  }

  private void agree(String pattern, Language language) {
    for (String text : texts) {
      assertThat(language.contains(text))
          .as("%s on %s", pattern, text)
          .isEqualTo(SchemaValidator.matches(pattern, text));
    }
  }

  private void collect(JsonNode node) {
    if (node.isTextual()) {
      texts.add(node.textValue());
    }
    if (node.path("pattern").isTextual()) {
      patterns.add(node.get("pattern").textValue());
    }
    if (node.path("patternProperties").isObject()) {
      node.get("patternProperties").fieldNames().forEachRemaining(patterns::add);
    }
    node.forEach(this::collect);
  }
}
