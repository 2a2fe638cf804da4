package io.messagecontract.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Corpora;
import io.messagecontract.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Held against documents by others: the specification's own examples, and its compliance kit. */
class ExampleDocumentsTests {

  private static final Pattern ASYNCAPI =
      Pattern.compile("^\\s*\"?asyncapi\"?\\s*:", Pattern.MULTILINE);

  private static List<Path> files(Path corpus, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
    }
  }

  private static boolean isDocument(Path file) {
    try {
      return ASYNCAPI.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Finding> errors(Path file, Path root) {
    return ContractLoader.read(file, root, LoadSettings.DEFAULT).findings().stream()
        .filter(Finding::isError)
        .toList();
  }

  private static String rules(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.rule().value())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** Each refusal was looked at, and is a fault of the document: docs/asyncapi.md says which. */
  @Test
  void loadsTheExamplesOfTheSpecification() throws IOException {
    Path corpus = Corpora.assumed("asyncapi-examples");
    Map<String, Integer> loaded = new TreeMap<>();
    Map<String, String> refused = new TreeMap<>();

    for (Path file : files(corpus, ExampleDocumentsTests::isDocument)) {
      List<Finding> errors = errors(file, corpus);
      if (errors.isEmpty()) {
        loaded.merge(corpus.relativize(file).getName(0).toString(), 1, Integer::sum);
      } else {
        refused.put(corpus.relativize(file).toString(), rules(errors));
      }
    }

    assertThat(loaded)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "v2.0.0", 9, "v2.1.0", 15, "v2.2.0", 14, "v2.3.0", 17, "v2.4.0", 18, "v2.5.0", 20,
                "v2.6.0", 21, "v3.0.0", 24, "v3.1.0", 24));
    assertThat(refused)
        .containsExactly(
            Map.entry("v2.0.0/examples/1.1.0/anyof.yml", "unsupported-version"),
            Map.entry("v2.0.0/examples/1.1.0/not.yml", "unsupported-version"),
            Map.entry("v2.0.0/examples/1.1.0/oneof.yml", "unsupported-version"),
            Map.entry("v2.0.0/examples/1.2.0/gitter-streaming.yml", "unsupported-version"),
            Map.entry("v2.0.0/examples/1.2.0/slack-rtm.yml", "unsupported-version"),
            Map.entry("v2.0.0/examples/1.2.0/streetlights.yml", "unsupported-version"),
            Map.entry("v2.0.0/examples/2.0.0/correlation-id.yml", "security-requirement"),
            Map.entry("v2.3.0/examples/social-media/backend/asyncapi.yaml", "broken-reference"),
            Map.entry(
                "v2.3.0/examples/social-media/comments-service/asyncapi.yaml", "broken-reference"),
            Map.entry("v2.4.0/examples/operation-security.yml", "wrong-type"),
            Map.entry("v2.4.0/examples/social-media/backend/asyncapi.yaml", "broken-reference"),
            Map.entry(
                "v2.4.0/examples/social-media/comments-service/asyncapi.yaml", "broken-reference"),
            Map.entry("v2.5.0/examples/operation-security.yml", "wrong-type"));
  }

  @Test
  void refusesNoValidDocumentOfTheComplianceKit() throws IOException {
    Path corpus = Corpora.assumed("asyncapi-tck").resolve("tests");
    List<Path> valid =
        files(
            corpus, file -> file.getFileName().toString().startsWith("valid") && isDocument(file));

    assertThat(valid).hasSize(119);
    assertThat(valid).allSatisfy(file -> assertThat(errors(file, corpus)).isEmpty());
  }

  /** Those of bindings get a warning, since newer versions of a binding may know the field. */
  @Test
  void catchesTheInvalidDocumentsOfTheComplianceKitButThese() throws IOException {
    Path corpus = Corpora.assumed("asyncapi-tck").resolve("tests");
    List<Path> invalid = files(corpus, file -> file.getFileName().toString().startsWith("invalid"));

    assertThat(invalid).hasSize(296);
    assertThat(invalid.stream().filter(file -> errors(file, corpus).isEmpty()))
        .map(file -> corpus.relativize(file).toString().replace(" Bindings Object", ""))
        .containsExactly(
            "bindings/amqp/0.1.0/Message/invalid-extra-properties.yaml",
            "bindings/amqp/0.1.0/Operation/invalid-extra-properties.yaml",
            "bindings/http/0.1.0/Message/invalid-extra-properties.yaml",
            "bindings/ibmmq/0.1.0/Channel/Fields Types/invalid-topic-durable-permitted-type.yaml",
            "bindings/ibmmq/0.1.0/Channel/Fields Types/invalid-topic-last-msg-retained-type.yaml",
            "bindings/ibmmq/0.1.0/Channel/invalid-both-types.yaml",
            "bindings/ibmmq/0.1.0/Server BIndings Object/invalid-extra-properties.yaml",
            "bindings/kafka/0.1.0/Message/Fields Types/invalid-key-type.yaml",
            "bindings/mqtt/0.1.0/Message/invalid-extra-properties.yaml",
            "bindings/mqtt/0.1.0/Operation/invalid-extra-properties.yaml",
            "bindings/mqtt/0.1.0/Server/invalid-extra-properties.yaml",
            "bindings/ws/1.1.1/Channel/invalid-extra-properties.yaml");
  }
}
