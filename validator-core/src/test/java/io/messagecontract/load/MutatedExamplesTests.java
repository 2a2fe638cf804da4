package io.messagecontract.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.Corpora;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.lint.ContractLinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Breaks real documents at random: each time there are findings, and never anything else. */
class MutatedExamplesTests {

  /** Half a character cannot be written in UTF-8, but as an escape. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final int MUTANTS = 2_500;

  private static final List<JsonNode> VALUES =
      Stream.of(
              "null",
              "true",
              "-1",
              "1e400",
              "18446744073709551617",
              "\"\"",
              "\"x\"",
              "\"$message.payload#" + "/a~1".repeat(5_000) + "\"",
              "\"\\u0000\\ud800\"",
              "[]",
              "[[null]]",
              "{}",
              "{\"\": {}}",
              "{\"$ref\": \"\"}",
              "{\"$ref\": \"#/info\"}",
              "{\"$ref\": \"#/components\"}",
              "{\"$ref\": \"../..\"}",
              "{\"$ref\": \"https://example.com/a.json#/b\"}",
              "{\"$ref\": \"%zz #/a%\"}",
              "{\"$ref\": \"#/channels\", \"oneOf\": [{\"$ref\": \"#/channels\"}]}",
              "{\"schemaFormat\": \"application/schema+json;version=2020-12\", \"schema\": false}",
              "{\"$id\": \"a\", \"$anchor\": 5, \"$defs\": {\"a\": {\"$dynamicRef\": \"#\"}}}",
              "{\"$schema\": \"https://json-schema.org/draft/2019-09/schema\", \"items\": [{}]}",
              "{\"type\": [\"object\", 5], \"required\": 5, \"pattern\": \"(\", \"enum\": {}}")
          .map(text -> read("value", text.getBytes(UTF_8)))
          .toList();

  private static final List<String> KEYS =
      List.of("", "$ref", "x-a", "a/b~c", "{a}?b={c", "\ud83d\ude00", "oneOf", "payload", "zz");

  private final Random random = new Random(20_260_101);

  @TempDir private Path folder;

  private static JsonNode read(String name, byte[] bytes) {
    try {
      return new DocumentReader().read(name, bytes).root().deepCopy();
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyMutantIsReadOrRefusedWithFindings() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String corpus : List.of("asyncapi-examples", "asyncapi-tck")) {
      documents.addAll(copied(Corpora.assumed(corpus)));
    }
    int refused = 0;

    for (int i = 0; i < MUTANTS; i++) {
      Path document = pick(documents);
      JsonNode root = read(document.toString(), Files.readAllBytes(document));
      for (int mutations = 1 + random.nextInt(3); mutations > 0; mutations--) {
        mutate(root);
      }
      refused += findings(document, root).stream().anyMatch(Finding::isError) ? 1 : 0;
    }

    assertThat(refused).isBetween(MUTANTS / 2, MUTANTS - 100);
  }

  /** Copies a corpus with all that its documents refer to, and returns those that can be read. */
  private List<Path> copied(Path corpus) throws IOException {
    List<Path> documents = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> walked = Files.walk(corpus)) {
      files = walked.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      Path copy = folder.resolve(corpus.getFileName()).resolve(corpus.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      byte[] bytes = Files.readAllBytes(file);
      Files.write(copy, bytes);
      if (isDocument(file.toString(), bytes)) {
        documents.add(copy);
      }
    }
    return documents;
  }

  private static boolean isDocument(String name, byte[] bytes) {
    try {
      return new DocumentReader().read(name, bytes).root().has("asyncapi");
    } catch (DocumentException e) {
      return false;
    }
  }

  private void mutate(JsonNode root) {
    List<Place> places = new ArrayList<>();
    collect(new Place("", "", root), places);
    if (places.isEmpty()) {
      return;
    }
    Place place = pick(places);
    JsonPointer at = JsonPointer.compile(place.pointer());
    JsonNode value = random.nextInt(4) == 0 ? pick(places).node() : pick(VALUES);
    int operation = random.nextInt(6);
    if (root.at(at.head()) instanceof ArrayNode list) {
      mutate(list, at.last().getMatchingIndex(), operation, value.deepCopy());
    } else {
      ObjectNode object = (ObjectNode) root.at(at.head());
      mutate(object, at.last().getMatchingProperty(), operation, value.deepCopy());
    }
  }

  private static void collect(Place place, List<Place> places) {
    for (Place child : place.children()) {
      places.add(child);
      collect(child, places);
    }
  }

  private static void mutate(ArrayNode list, int index, int operation, JsonNode value) {
    switch (operation) {
      case 0 -> list.remove(index);
      case 1 -> list.add(list.get(index).deepCopy());
      default -> list.set(index, value);
    }
  }

  private void mutate(ObjectNode object, String key, int operation, JsonNode value) {
    switch (operation) {
      case 0 -> object.remove(key);
      case 1 -> object.set(pick(KEYS), object.path(key).deepCopy());
      case 2 -> object.set(pick(KEYS), object.remove(key));
      default -> object.set(key, value);
    }
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private List<Finding> findings(Path document, JsonNode root) throws IOException {
    Path file = document.resolveSibling("mutant.json");
    Files.write(file, JSON.writeValueAsBytes(root));
    try {
      List<Finding> findings =
          ContractLinter.findings(ContractLoader.read(file, folder, LoadSettings.DEFAULT));
      assertThat(findings)
          .as(root.toString())
          .allSatisfy(finding -> assertThat(finding.location().position()).isPresent())
          .allSatisfy(finding -> assertThat(finding.hint()).isPresent());
      return findings;
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(root.toString(), e);
    } finally {
      Files.delete(file);
    }
  }
}
