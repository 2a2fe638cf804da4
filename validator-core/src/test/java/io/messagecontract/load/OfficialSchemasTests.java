package io.messagecontract.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.regex.JoniRegularExpressionFactory;
import io.messagecontract.Corpora;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The official JSON Schemas of AsyncAPI documents as an oracle. Where they and this library do not
 * agree on a document, {@code official-schemas.txt} says who refuses it, for what, and why.
 */
class OfficialSchemasTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, Schema> schemas = new TreeMap<>();
  private final Map<String, Map<String, Integer>> agreements = new TreeMap<>();
  private final Map<String, String> disagreements = new TreeMap<>();

  @Test
  void everyDisagreementWithTheOfficialSchemasIsExplained() throws IOException {
    for (String name : List.of("asyncapi-examples", "asyncapi-tck")) {
      Path corpus = Corpora.assumed(name);
      try (Stream<Path> files = Files.walk(corpus)) {
        files.filter(Files::isRegularFile).sorted().forEach(file -> compare(file, corpus));
      }
    }

    assertThat(disagreements).containsExactlyEntriesOf(explained());
    assertThat(agreements)
        .containsExactly(
            Map.entry("2.0.0", Map.of("accepted", 123, "refused", 158)),
            Map.entry("2.1.0", Map.of("accepted", 16)),
            Map.entry("2.2.0", Map.of("accepted", 14, "refused", 2)),
            Map.entry("2.3.0", Map.of("accepted", 10)),
            Map.entry("2.4.0", Map.of("accepted", 10, "refused", 1)),
            Map.entry("2.5.0", Map.of("accepted", 15, "refused", 1)),
            Map.entry("2.6.0", Map.of("accepted", 21)),
            Map.entry("3.0.0", Map.of("accepted", 23)),
            Map.entry("3.1.0", Map.of("accepted", 24)));
  }

  private void compare(Path file, Path corpus) {
    JsonNode root = read(file);
    String version = root.path("asyncapi").asText("");
    if (!Files.isRegularFile(schema(version))) {
      return;
    }
    List<Error> official = official(version, root);
    List<Finding> ours =
        ContractLoader.read(file, corpus, LoadSettings.DEFAULT).findings().stream()
            .filter(Finding::isError)
            .toList();
    if (official.isEmpty() == ours.isEmpty()) {
      agreements
          .computeIfAbsent(version, v -> new TreeMap<>())
          .merge(ours.isEmpty() ? "accepted" : "refused", 1, Integer::sum);
    } else {
      String name = corpus.getFileName() + "/" + corpus.relativize(file).toString();
      disagreements.put(name.replace('\\', '/'), ours.isEmpty() ? keywords(official) : rules(ours));
    }
  }

  /** What cannot be read is no document, or is refused before there is anything to hold. */
  private static JsonNode read(Path file) {
    try {
      return new DocumentReader().read(file.toString(), Files.readAllBytes(file)).root();
    } catch (DocumentException e) {
      return MissingNode.getInstance();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Path schema(String version) {
    return Corpora.assumed("asyncapi-schemas")
        .resolve("schemas")
        .resolve(version + "-without-$id.json");
  }

  private List<Error> official(String version, JsonNode root) {
    return schemas
        .computeIfAbsent(version, OfficialSchemasTests::compiled)
        .validate(root, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));
  }

  private static Schema compiled(String version) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .locale(Locale.ROOT)
            .regularExpressionFactory(JoniRegularExpressionFactory.getInstance())
            .build();
    try {
      return SchemaRegistry.withDefaultDialect(
              Dialects.getDraft7(), builder -> builder.schemaRegistryConfig(config))
          .getSchema(JSON.readTree(schema(version).toFile()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Of all branches that a value was held against, the deepest errors tell the most. */
  private static String keywords(List<Error> errors) {
    int deepest = errors.stream().mapToInt(OfficialSchemasTests::depth).max().orElse(0);
    return errors.stream()
        .filter(error -> depth(error) == deepest)
        .map(Error::getKeyword)
        .distinct()
        .sorted()
        .collect(joining(" ", "official ", ""));
  }

  private static int depth(Error error) {
    return error.getInstanceLocation().getNameCount();
  }

  private static String rules(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.rule().value())
        .distinct()
        .sorted()
        .collect(joining(" ", "ours ", ""));
  }

  private static Map<String, String> explained() throws IOException {
    Map<String, String> lines = new TreeMap<>();
    try (InputStream stream =
        OfficialSchemasTests.class.getResourceAsStream("official-schemas.txt")) {
      String text = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
      text.lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .forEach(line -> lines.put(line[0], line[1]));
    }
    return lines;
  }
}
