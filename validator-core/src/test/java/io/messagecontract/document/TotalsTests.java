package io.messagecontract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotalsTests {

  private static final String WAY_OUT =
      "leave out what describes no message, such as long examples, or make several contracts of it";

  @TempDir private Path folder;

  @Test
  void areOfTheBytesOfAllDocuments() throws Exception {
    Documents documents = documents(20, 100);
    write("a.json", "[1,2,3,44]");
    write("b.yaml", "[1,2,3,44]");
    write("c.json", "1");
    documents.get("a.json");
    assertThat(documents.get("b.yaml").root()).hasSize(4);

    DocumentException failure = failure(documents, "c.json");

    assertThat(failure)
        .hasMessage(
            "c.json: With this document, those of the contract have more than 20 bytes in total.");
    assertThat(Reading.places(failure.problems())).containsExactly("input-too-large 1:1");
    assertThat(failure.problems().get(0).hint()).isEqualTo(WAY_OUT);
  }

  @Test
  void areOfTheValuesOfAllDocuments() throws Exception {
    Documents documents = documents(1_000, 12);
    write("a.json", "[1,2,3,4]");
    write("b.yaml", "x: &x [1, 2]\ny: *x\n");
    write("c.json", "[]");
    documents.get("a.json");
    assertThat(documents.get("b.yaml").root()).hasSize(2);

    DocumentException failure = failure(documents, "c.json");

    assertThat(failure)
        .hasMessage(
            "c.json: Here the documents of the contract come to more than 12 values in total,"
                + " aliases followed.");
    assertThat(Reading.places(failure.problems())).containsExactly("too-many-nodes 1:1");
    assertThat(failure.problems().get(0).hint()).isEqualTo(WAY_OUT);
  }

  @Test
  void areFoundOutWithinADocumentAndOnce() throws Exception {
    Documents documents = documents(1_000, 6);
    write("a.json", "[1,2,3,4]");
    write("b.json", "[1,2]");
    write("c.json", "1");
    documents.get("a.json");

    DocumentException failure = failure(documents, "b.json");

    assertThat(Reading.places(failure.problems())).containsExactly("too-many-nodes 1:2");
    assertThat(failure(documents, "c.json")).isSameAs(failure);
    assertThat(documents.get("a.json").root()).hasSize(4);
  }

  @Test
  void countWhatCannotBeRead() throws Exception {
    Documents documents = documents(1_000, 6);
    write("a.json", "[1,2,3,4");
    write("b.json", "[1,2]");
    failure(documents, "a.json");

    assertThat(failure(documents, "b.json").problems())
        .extracting(Problem::rule)
        .containsExactly("too-many-nodes");
  }

  @Test
  void areNotPassedByADocumentThatIsTooLargeByItself() throws Exception {
    Documents documents = documents(1_000, 100);
    write("a.json", "1".repeat(501));
    write("b.json", "\"" + "x".repeat(498) + "\"");
    write("c.json", "\"" + "x".repeat(498) + "\"");

    assertThat(failure(documents, "a.json"))
        .hasMessage("a.json: The text has more than 500 bytes.");
    documents.get("b.json");
    assertThat(documents.get("c.json").root().textValue()).hasSize(498);
  }

  private Documents documents(int bytes, int nodes) {
    Limits limits = new Limits(500, 100, 100, 1_000, 10_000, 100, 1_000, 1_000, 100, bytes, nodes);
    return new Documents(new FolderRoot(folder), new DocumentReader(limits));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static DocumentException failure(Documents documents, String path) {
    DocumentException failure =
        catchThrowableOfType(DocumentException.class, () -> documents.get(path));
    assertThat(failure).as(path).isNotNull();
    return failure;
  }
}
