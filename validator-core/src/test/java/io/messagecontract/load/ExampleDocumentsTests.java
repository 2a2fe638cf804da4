package io.messagecontract.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Corpora;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Held against documents by others: the specification's own examples, and its compliance kit. */
class ExampleDocumentsTests {

  private static final Pattern VERSION =
      Pattern.compile("^\\s*\"?asyncapi\"?\\s*:\\s*['\"]?(\\d\\.\\d\\.\\d)", Pattern.MULTILINE);

  /** What became of the documents of one corpus: how many were loaded, and what the others lack. */
  private record Outcome(Map<String, Integer> loaded, List<String> refused) {

    static Outcome of(Path corpus) throws IOException {
      Outcome outcome = new Outcome(new TreeMap<>(), new ArrayList<>());
      try (Stream<Path> files = Files.walk(corpus)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          Matcher version = VERSION.matcher(Files.readString(file));
          if (version.find()) {
            outcome.add(file, corpus, version.group(1));
          }
        }
      }
      return outcome;
    }

    /** Anything thrown but a refusal fails the test. */
    private void add(Path file, Path corpus, String version) {
      try {
        Contract contract = ContractLoader.load(file, corpus);
        assertThat(contract.title()).isNotNull();
        loaded.merge(version, 1, Integer::sum);
      } catch (InvalidContractException e) {
        assertThat(e.findings()).isNotEmpty().allMatch(Finding::isError);
        String rules =
            String.join(" ", e.findings().stream().map(f -> f.rule().value()).distinct().toList());
        refused.add(corpus.relativize(file) + ": " + rules);
      }
    }
  }

  @Test
  void loadsTheExamplesOfTheSpecification() throws IOException {
    Outcome outcome = Outcome.of(Corpora.assumed("asyncapi-examples"));

    assertThat(outcome.loaded)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "2.0.0", 11, "2.1.0", 14, "2.2.0", 25, "2.3.0", 14, "2.4.0", 16, "2.5.0", 16,
                "2.6.0", 21, "3.0.0", 24, "3.1.0", 24));
    // Version 1, and references into a file that does not hold what they name.
    assertThat(outcome.refused)
        .containsExactly(
            "v2.0.0/examples/1.1.0/anyof.yml: unsupported-version",
            "v2.0.0/examples/1.1.0/not.yml: unsupported-version",
            "v2.0.0/examples/1.1.0/oneof.yml: unsupported-version",
            "v2.0.0/examples/1.2.0/gitter-streaming.yml: unsupported-version",
            "v2.0.0/examples/1.2.0/slack-rtm.yml: unsupported-version",
            "v2.0.0/examples/1.2.0/streetlights.yml: unsupported-version",
            "v2.3.0/examples/social-media/backend/asyncapi.yaml: broken-reference",
            "v2.3.0/examples/social-media/comments-service/asyncapi.yaml: broken-reference",
            "v2.4.0/examples/social-media/backend/asyncapi.yaml: broken-reference",
            "v2.4.0/examples/social-media/comments-service/asyncapi.yaml: broken-reference");
  }

  /**
   * The kit names its documents valid or invalid. Invalid ones are loaded too where what is wrong
   * with them is not read.
   */
  @Test
  void loadsEveryValidDocumentOfTheComplianceKit() throws IOException {
    Outcome outcome = Outcome.of(Corpora.assumed("asyncapi-tck").resolve("tests"));

    assertThat(outcome.loaded).containsEntry("2.0.0", 372).containsEntry("2.1.0", 6);
    assertThat(outcome.refused)
        .hasSize(32)
        .allMatch(refused -> refused.matches(".*/invalid-[^/]*: .*"));
  }
}
