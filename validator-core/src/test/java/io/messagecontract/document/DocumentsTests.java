package io.messagecontract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTests {

  @TempDir private Path folder;
  private Documents documents;

  @BeforeEach
  void allowThree() {
    Limits limits = new Limits(100, 100, 100, 100, 100, 100, 100, 3, 100, 1_000_000, 1_000_000);
    documents = new Documents(new FolderRoot(folder), new DocumentReader(limits));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private DocumentException failure(String path) {
    DocumentException failure =
        catchThrowableOfType(DocumentException.class, () -> documents.get(path));
    assertThat(failure).as(path).isNotNull();
    return failure;
  }

  private Place place(String pointer) throws Exception {
    return new Place("main.yaml", pointer, documents.get("main.yaml").root().at(pointer));
  }

  private DocumentException failure(References references, String pointer) throws Exception {
    Place place = place(pointer);
    return catchThrowableOfType(BrokenReferenceException.class, () -> references.step(place))
        .unreadable()
        .orElseThrow();
  }

  @Test
  void readsAsManyAsAllowedAndNoMore() throws Exception {
    for (String name : List.of("a", "b", "c", "d")) {
      write(name, "1");
    }
    for (String name : List.of("a", "b", "c", "a", "c")) {
      assertThat(documents.get(name).root().intValue()).isEqualTo(1);
    }

    Problem problem = failure("d").problems().get(0);

    assertThat(Reading.places(List.of(problem))).containsExactly("too-many-documents 1:1");
    assertThat(problem.message()).isEqualTo("The contract has more than 3 documents.");
    assertThat(problem.hint()).isEqualTo("put what belongs together into one document");
    assertThat(documents.paths()).containsExactly("a", "b", "c");
  }

  @Test
  void readsAThousandIfNothingElseIsSaid() throws Exception {
    documents = new Documents(new FolderRoot(folder), new DocumentReader());
    for (int i = 0; i <= 1_000; i++) {
      write("a" + i, "1");
    }
    for (int i = 0; i < 1_000; i++) {
      assertThat(documents.get("a" + i).root().intValue()).isEqualTo(1);
    }

    assertThat(failure("a1000")).hasMessage("a1000: The contract has more than 1000 documents.");
  }

  @Test
  void showsTheReferenceThatWentTooFar() throws Exception {
    write(
        "main.yaml",
        """
        list:
          - $ref: a
          - $ref: b
          - $ref: c
          - $ref: d
        """);
    for (String name : List.of("a", "b", "c", "d")) {
      write(name, "1");
    }
    References references = new References(documents);
    for (String pointer : List.of("/list/0", "/list/1", "/list/0")) {
      assertThat(references.step(place(pointer)).node().intValue()).isEqualTo(1);
    }

    DocumentException tooMany = failure(references, "/list/2");

    assertThat(tooMany.source()).isEqualTo("main.yaml");
    assertThat(Reading.places(tooMany.problems())).containsExactly("too-many-documents 4:11");
    assertThat(tooMany.line(4)).isEqualTo("  - $ref: c");
    assertThat(tooMany.line(5)).isEmpty();
    assertThat(failure(references, "/list/3")).isSameAs(tooMany);
  }

  @Test
  void readsWhatCannotBeReadOnceAndCountsIt() throws Exception {
    write("a", "{");
    write("b", "{");
    write("c", "1");
    write("d", "1");
    DocumentException first = failure("a");
    failure("b");
    documents.get("c");
    write("a", "1");

    assertThat(failure("a")).isSameAs(first);
    assertThat(failure("d").problems())
        .extracting(Problem::rule)
        .containsExactly("too-many-documents");
  }
}
