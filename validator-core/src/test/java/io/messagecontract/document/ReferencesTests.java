package io.messagecontract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTests {

  @TempDir private Path folder;
  private Documents documents;
  private References references;

  @BeforeEach
  void openFolder() {
    documents = new Documents(new FolderRoot(folder), new DocumentReader());
    references = new References(documents);
  }

  private void write(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private Place place(String path, String pointer) throws Exception {
    return new Place(path, pointer, documents.get(path).root().at(pointer));
  }

  /** A reference at the root of a file that need not exist. */
  private static Place reference(String path, String text) {
    return new Place(path, "", JsonNodeFactory.instance.objectNode().put("$ref", text));
  }

  private String failure(Place place) {
    BrokenReferenceException broken =
        catchThrowableOfType(BrokenReferenceException.class, () -> references.follow(place));
    assertThat(broken).as(place.toString()).isNotNull();
    assertThat(broken.hint()).isNotBlank();
    return String.valueOf(broken.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          #/a~1b                 | `/a~1b`
          #/c~0d                 | `/c~0d`
          #/e%20f                | `/e f`
          #/e f                  | `/e f`
          #/%25                  | `/%`
          #/user~1{id}           | `/user~1{id}`
          #/user~1%7Bid%7D       | `/user~1{id}`
          #/%C3%A9😀             | `/é😀`
          #/"<>^\\u0060|[]       | `/"<>^\\u0060|[]`
          #/list/1               | `/list/1`
          #/                     | `/`
          #                      | ``
          ``                     | ``
          #named                 | `/list/1`
          #old                   | `/list/0`
          a.json#/list/1         | `/list/1`
          ./a.json#/list/1       | `/list/1`
          """)
  void followsAPointerOrAnAnchor(String reference, String pointer) throws Exception {
    write(
        Map.of(
            "a.json",
            """
            { "a/b": 1, "c~d": 1, "e f": 1, "%": 1, "user/{id}": 1, "é😀": 1, "\\"<>^\\u0060|[]": 1,
              "": 1, "list": [{"$id": "#old"}, {"$anchor": "named"}] }
            """));
    documents.get("a.json");

    Place found = references.follow(reference("a.json", reference.replace("\\u0060", "`")));

    assertThat(found.path()).isEqualTo("a.json");
    assertThat(found.pointer()).isEqualTo(pointer.replace("\\u0060", "`"));
    assertThat(found.node().isMissingNode()).isFalse();
  }

  @Test
  void followsChainsThroughJsonAndYaml() throws Exception {
    write(
        Map.of(
            "main.yaml", "a: {$ref: 'sub/one.json#/x'}",
            "sub/one.json", "{\"x\": {\"$ref\": \"two.yaml\"}}",
            "sub/two.yaml", "$ref: ../end.yaml#/deep",
            "end.yaml", "deep: {ok: true}"));

    Place end = references.follow(place("main.yaml", "/a"));

    assertThat(end.id()).isEqualTo("end.yaml#/deep");
    assertThat(end.node().toString()).isEqualTo("{\"ok\":true}");
    assertThat(documents.paths())
        .containsExactly("main.yaml", "sub/one.json", "sub/two.yaml", "end.yaml");
  }

  @Test
  void takesOneStepAtATime() throws Exception {
    write(Map.of("a.yaml", "a: {$ref: '#/b'}\nb: {$ref: '#/c'}\nc: 1\n"));

    assertThat(references.step(place("a.yaml", "/a")).pointer()).isEqualTo("/b");
    assertThat(references.follow(place("a.yaml", "/a")).pointer()).isEqualTo("/c");
  }

  @Test
  void leavesAValueThatIsNoReferenceWhereItIs() throws Exception {
    write(Map.of("a.yaml", "a: {$ref: 5}"));

    assertThat(references.follow(place("a.yaml", "/a")).pointer()).isEqualTo("/a");
    assertThat(References.isReference(place("a.yaml", "/a").node())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b/ü {x}.json",
        "a%20b/%C3%BC%20%7Bx%7D.json",
        "./a%3Ab.json",
        "a%3Ab.json",
        "..x/y.json",
        "100%25.json",
        "a+b&c=d;e.json",
        "h%23.json",
        "q%3F.json",
        "é€😀.json",
        "deep/../h%23.json",
        ".//h%23.json"
      })
  void findsFilesOfAnyName(String reference) throws Exception {
    for (String name :
        List.of(
            "a b/ü {x}.json",
            "a:b.json",
            "..x/y.json",
            "100%.json",
            "a+b&c=d;e.json",
            "h#.json",
            "q?.json",
            "é€😀.json")) {
      write(Map.of(name, "{}"));
    }

    assertThat(references.follow(reference("main.yaml", reference)).pointer()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          #/nothing                | leads to nothing: main.yaml has nothing at /nothing.
          #/list/01                | leads to nothing: main.yaml has nothing at /list/01.
          #/list/9                 | leads to nothing: main.yaml has nothing at /list/9.
          #foo                     | leads to nothing: main.yaml has no anchor "foo".
          missing.yaml             | leads to nothing: there is no file "missing.yaml".
          folder                   | leads to nothing: there is no file "folder".
          folder/                  | leads to nothing: it names a folder.
          .                        | leads to nothing: there is no file "".
          a%00b.json               | leads to nothing: there is no file "a\\u0000b.json".
          #/a~2b                   | is not a JSON Pointer: only 0 or 1 may follow a ~.
          #/a~                     | is not a JSON Pointer: only 0 or 1 may follow a ~.
          %zz                      | is not a URI reference: Malformed escape pair.
          #/a#b                    | is not a URI reference: Illegal character in fragment.
          //#/a                    | is not a URI reference: Expected authority.
          urn:#/a                  | is not a URI reference: Expected scheme-specific part.
          http://example.com/a     | is a URL; nothing is fetched.
          HTTPS://example.com/a#/b | is a URL; nothing is fetched.
          //example.com/a          | is a URL; nothing is fetched.
          file:///etc/passwd       | is a URL; nothing is fetched.
          classpath:a.yaml         | is a URL; nothing is fetched.
          jar:file:a.jar!/b        | is a URL; nothing is fetched.
          urn:a:b                  | is a URL; nothing is fetched.
          C:/a.yaml                | is a URL; nothing is fetched.
          ../out.yaml              | leads out of the contract's folder.
          folder/../../out.yaml    | leads out of the contract's folder.
          %2e%2e/out.yaml          | leads out of the contract's folder.
          /etc/passwd              | leads out of the contract's folder.
          """)
  void saysWhyAReferenceIsBroken(String reference, String reason) throws Exception {
    write(Map.of("main.yaml", "list: [1]", "folder/a.yaml", "{}"));

    assertThat(failure(reference("main.yaml", reference)))
        .isEqualTo("The reference \"" + reference + "\" " + reason);
  }

  @Test
  void saysWhichReferenceOfAChainIsBroken() throws Exception {
    write(Map.of("a.yaml", "a: {$ref: 'b.yaml#/b'}", "b.yaml", "b: {$ref: '#/c'}"));

    BrokenReferenceException broken =
        catchThrowableOfType(
            BrokenReferenceException.class, () -> references.follow(place("a.yaml", "/a")));

    assertThat(broken.place().id()).isEqualTo("b.yaml#/b");
    assertThat(broken.unreadable()).isEmpty();
  }

  @Test
  void handsOnWhatIsWrongInTheOtherFile() throws Exception {
    write(Map.of("a.yaml", "{$ref: b.json}", "b.json", "{\"a\": 1, \"a\": 2, "));

    BrokenReferenceException broken =
        catchThrowableOfType(
            BrokenReferenceException.class, () -> references.follow(place("a.yaml", "")));

    DocumentException unreadable = broken.unreadable().orElseThrow();
    assertThat(unreadable.source()).isEqualTo("b.json");
    assertThat(Reading.places(unreadable.problems()))
        .containsExactly("duplicate-key 1:10", "invalid-json 1:18");
  }

  @Test
  void namesTheWholeLoop() throws Exception {
    write(
        Map.of(
            "a.yaml",
            "a: {$ref: 'b.yaml#/b'}\nself: {$ref: '#/self'}",
            "b.yaml",
            "b: {$ref: 'a.yaml#/a'}"));

    assertThat(failure(place("a.yaml", "/a")))
        .isEqualTo("The reference \"b.yaml#/b\" leads back to itself: a.yaml#/a → b.yaml#/b.");
    assertThat(failure(place("a.yaml", "/self")))
        .isEqualTo("The reference \"#/self\" leads back to itself: a.yaml#/self.");
  }

  @Test
  void followsTwoHundredReferencesInARowAndNoMore() throws Exception {
    StringBuilder text = new StringBuilder("a201: 1\n");
    for (int i = 0; i <= 200; i++) {
      text.append("a" + i + ": {$ref: '#/a" + (i + 1) + "'}\n");
    }
    write(Map.of("a.yaml", text.toString()));

    assertThat(references.follow(place("a.yaml", "/a1")).pointer()).isEqualTo("/a201");
    assertThat(failure(place("a.yaml", "/a0"))).endsWith("is a chain of more than 200 references.");
  }
}
