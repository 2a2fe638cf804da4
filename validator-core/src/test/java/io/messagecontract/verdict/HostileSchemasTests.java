package io.messagecontract.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Limits;
import io.messagecontract.document.RawMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What multiplies in a schema does not multiply in its check. */
@Timeout(60)
class HostileSchemasTests {

  private static final int DEPTH = 60;

  @Test
  void branchesThatDoubleAtEveryStepAreJudgedOnce() throws IOException, DocumentException {
    assertThat(accepts(doubling("anyOf"), "{\"a\": 1}")).isTrue();
    assertThat(accepts(doubling("allOf"), "{\"a\": 1}")).isTrue();
    assertThat(accepts(doubling("oneOf"), "{\"a\": 1}")).isFalse();
  }

  @Test
  void branchesThatDoubleWithEveryMemberShareTheirLanes() throws IOException, DocumentException {
    String branch = "{\"properties\": {\"a\": {\"$ref\": \"#\"}}, \"required\": [\"%s\"]}";
    String schema =
        "{\"anyOf\": [%s, %s, {\"maxProperties\": 0}]}"
            .formatted(branch.formatted("a"), branch.formatted("b"));
    String message = "{\"a\":".repeat(DEPTH) + "{}" + "}".repeat(DEPTH);

    assertThat(accepts(schema, message)).isTrue();
    assertThat(accepts(schema, message.replace("{}", "{\"c\":1}"))).isFalse();
  }

  @Test
  void moreBranchesThanThereAreLanesAreJudgedOneByOne() throws IOException, DocumentException {
    String branches =
        IntStream.range(0, 200)
            .mapToObj(
                "{\"properties\": {\"k\": {\"const\": %d}}, \"required\": [\"k\"]}"::formatted)
            .collect(Collectors.joining(","));
    String schema = "{\"oneOf\": [" + branches + "]}";

    assertThat(accepts(schema, "{\"k\": 199}")).isTrue();
    assertThat(accepts(schema, "{\"k\": 200}")).isFalse();
  }

  private static String doubling(String keyword) {
    String definitions =
        IntStream.range(0, DEPTH)
            .mapToObj(
                i ->
                    "\"d%d\": {\"%s\": [{\"$ref\": \"#/definitions/d%d\"}, {\"$ref\": \"#/definitions/d%d\", \"a\": %d}]}"
                        .formatted(i, keyword, i + 1, i + 1, i))
            .collect(Collectors.joining(","));
    return "{\"$ref\": \"#/definitions/d0\", \"definitions\": {%s, \"d%d\": {\"type\": \"object\"}}}"
        .formatted(definitions, DEPTH);
  }

  private static boolean accepts(String schema, String message)
      throws IOException, DocumentException {
    byte[] bytes = schema.getBytes(StandardCharsets.UTF_8);
    Documents documents = new Documents((path, most) -> bytes, new DocumentReader());
    documents.get("schema.json");
    Verdicts verdicts = new Verdicts(documents, false, new Unasked(), Limits.DEFAULT);
    SchemaPlace place = new SchemaPlace("schema.json", "", SchemaDialect.DRAFT_07);
    Verdicts.Named verdict =
        verdicts.named(verdicts.check(place, false), RawMessage.of(message), "", "");
    assertThat(verdict.clear()).isTrue();
    return verdict.accepted();
  }
}
