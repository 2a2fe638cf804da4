package io.messagecontract.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.finding.Finding;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceLoopTests {

  @TempDir private Path folder;

  private Path document(String payload, String schemas) throws IOException {
    return Files.writeString(
        folder.resolve("asyncapi.yaml"),
        """
        asyncapi: 3.0.0
        info: { title: Orders, version: '1' }
        channels: { orders: { messages: { placed: { payload: %s } } } }
        components: { schemas: { %s } }
        """
            .formatted(payload, schemas));
  }

  private static List<Finding> findings(Path document) {
    return catchThrowableOfType(InvalidContractException.class, () -> ContractLoader.load(document))
        .findings();
  }

  /** Returns schemas of which each applies the next one to the same value. */
  private static String chain(int length) {
    return IntStream.range(1, length)
        .mapToObj(i -> "s" + i + ": { $ref: '#/components/schemas/s" + (i + 1) + "' }")
        .collect(Collectors.joining(", ", "", ", s" + length + ": {}"));
  }

  @Test
  void followsTwoHundredSchemasForOneValueAndNoMore() throws IOException {
    String first = "{ $ref: '#/components/schemas/s1' }";

    assertThat(ContractLoader.load(document(first, chain(200))).messages()).hasSize(1);
    assertThat(findings(document(first, chain(202))))
        .extracting(finding -> finding.rule().value())
        .containsOnly("reference-loop");
    assertThat(findings(document("{ allOf: [" + first + "] }", chain(202))))
        .extracting(finding -> finding.rule().value())
        .containsOnly("reference-loop");
  }

  @Test
  void bearsALongWayThroughProperties() throws IOException {
    String schemas =
        IntStream.range(1, 3_000)
            .mapToObj(
                i ->
                    "s"
                        + i
                        + ": { properties: { a: { $ref: '#/components/schemas/s"
                        + (i + 1)
                        + "' } } }")
            .collect(Collectors.joining(", ", "", ", s3000: {}"));

    assertThat(
            ContractLoader.load(document("{ $ref: '#/components/schemas/s1' }", schemas))
                .messages())
        .hasSize(1);
  }

  @Test
  void namesALoopOnce() throws IOException {
    String schemas =
        "a: { oneOf: [{ $ref: '#/components/schemas/b' }, { $ref: '#/components/schemas/b' }] },"
            + "b: { if: { $ref: '#/components/schemas/a' } }";

    assertThat(findings(document("{ $ref: '#/components/schemas/a' }", schemas)))
        .extracting(finding -> finding.rule().value())
        .containsExactly("reference-loop");
  }

  @Test
  void ignoresWhatStandsBesideAReference() throws IOException {
    Path document =
        document(
            "{ $ref: '#/components/schemas/a', properties: { b: { $ref: '#/nothing' } } }",
            "a: {}");

    assertThat(ContractLoader.load(document).messages()).hasSize(1);
  }

  @Test
  void looksBesideAReferenceInNewerDialects() throws IOException {
    Path document =
        document(
            "{ schemaFormat: application/schema+json;version=2020-12, schema: { properties: { a: {"
                + " $ref: '#/components/schemas/a', items: { $ref: '#/nothing' } } } } }",
            "a: {}");

    assertThat(findings(document)).hasSize(1);
  }

  @Test
  void followsAnchors() throws IOException {
    Files.writeString(
        folder.resolve("s.json"),
        "{\"items\": {\"$ref\": \"#leaf\"}, \"definitions\": {\"x\": {\"$id\": \"#leaf\"}}}");

    assertThat(ContractLoader.load(document("{ $ref: s.json }", "")).messages()).hasSize(1);
  }
}
