package io.messagecontract.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.document.Place;
import io.messagecontract.validate.SchemaValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessSearchTests {

  private static final String WRITER = "{\"properties\": {\"p\": {\"properties\": {\"q\": {}}}}}";

  @TempDir Path folder;

  @Test
  void showsNoMessageThatTheReaderAcceptsAsAWhole() throws Exception {
    // Each schema of "p" alone is closed to what the other documents; together they are not.
    String reader =
        """
        {"allOf": [{"properties": {"p": {"properties": {"q": {}}}}},
                   {"properties": {"p": {"properties": {"s": {}}}}}]}
        """;
    Files.writeString(folder.resolve("writer.json"), WRITER);
    Files.writeString(folder.resolve("reader.json"), reader);
    Documents documents = new Documents(new FolderRoot(folder), new DocumentReader());
    documents.get("writer.json");
    documents.get("reader.json");
    Side side =
        new Side(documents, new SchemaValidator(documents, false), SchemaDialect.DRAFT_07, true);

    assertThat(
            new WitnessSearch(side, at(side, "writer.json"), side, at(side, "reader.json"))
                .at(ValuePath.ROOT.property("p"), List.of(), value -> value.has("q")))
        .isEmpty();
  }

  private static Place at(Side side, String file) {
    return side.at(new SchemaPlace(file, "", SchemaDialect.DRAFT_07));
  }
}
