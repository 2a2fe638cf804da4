package io.messagecontract.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.document.Place;
import io.messagecontract.validate.SchemaValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of schemas with known truth: {@code cases.json} says what writer, reader and answer are.
 */
class InclusionCasesTests {

  @TempDir Path folder;

  static Stream<JsonNode> cases() throws IOException {
    try (InputStream stream = InclusionCasesTests.class.getResourceAsStream("cases.json")) {
      JsonNode cases = new JsonMapper().readTree(stream);
      assertThat(cases).hasSizeGreaterThan(60);
      return StreamSupport.stream(cases.spliterator(), false).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answersAreTrue(JsonNode pair) throws IOException, DocumentException {
    String expected = pair.get("answer").asText();
    SchemaDialect dialect = SchemaDialect.valueOf(pair.path("dialect").asText("DRAFT_07"));
    Files.writeString(folder.resolve("writer.json"), pair.get("writer").toString());
    Files.writeString(folder.resolve("reader.json"), pair.get("reader").toString());
    Documents documents = new Documents(new FolderRoot(folder), new DocumentReader());
    documents.get("writer.json");
    documents.get("reader.json");
    SchemaValidator validator = new SchemaValidator(documents, false);
    Side reader = new Side(documents, validator, dialect, false);
    Side writer = reader.closed(pair.path("closed").asBoolean());
    Place written = writer.at(new SchemaPlace("writer.json", "", dialect));
    Place accepted = reader.at(new SchemaPlace("reader.json", "", dialect));

    boolean proved = InclusionProof.holds(writer, List.of(written), reader, List.of(accepted));
    String witness =
        new WitnessSearch(writer, written, reader, accepted)
            .at(ValuePath.ROOT, List.of(), value -> true)
            .map(JsonNode::toString)
            .orElse("");

    assertThat(proved).as("proved %s", pair).isEqualTo(expected.equals("included"));
    assertThat(witness.isEmpty())
        .as("witness '%.60s' of %s", witness, pair)
        .isEqualTo(!expected.equals("broken"));
  }
}
