package io.messagecontract.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.messagecontract.document.Document;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTests {

  private static Document document(String text) throws Exception {
    return new DocumentReader().read("a.yaml", text.getBytes(UTF_8));
  }

  private static DocumentException unreadable(String name, String text) {
    return catchThrowableOfType(
        DocumentException.class, () -> new DocumentReader().read(name, text.getBytes(UTF_8)));
  }

  @Test
  void isWrittenSoThatEditorsCanOpenIt() {
    assertThat(Location.of("a.yaml", new Position(3, 7))).hasToString("a.yaml:3:7");
    assertThat(Location.of("a.yaml")).hasToString("a.yaml");
  }

  @Test
  void showsTheLineOfAContract() throws Exception {
    Location location = Location.of(document("a: 1\nb: { c: text }\n"), "/b/c");

    assertThat(location).hasToString("a.yaml:2:9");
    assertThat(location.pointer()).isEqualTo("/b/c");
    assertThat(location.excerpt()).hasValue(new Excerpt("b: { c: text }", 8, 4));
  }

  @Test
  void marksAValueOfSeveralLinesToTheEndOfItsFirst() throws Exception {
    Location location = Location.of(document("a: [1,  \n  2]\n"), "/a");

    assertThat(location.excerpt()).hasValue(new Excerpt("a: [1,  ", 3, 3));
  }

  @Test
  void pointsAtTheNearestAncestorOfWhatIsMissing() throws Exception {
    Location location = Location.of(document("a:\n  b: 1\n"), "/a/c");

    assertThat(location).hasToString("a.yaml:1:1");
    assertThat(location.pointer()).isEqualTo("/a/c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.json | {"a": 1, "a": 2}          | a.json:1:10 | 9 | 3
          a.json | {"a": 1, "a" 2}           | a.json:1:14 | 13 | 1
          a.json | {"a": no}                 | a.json:1:7  | 6 | 2
          a.json | {"a":                     | a.json:1:6  | 4 | 1
          a.yaml | {a: 1, a: 2}              | a.yaml:1:8  | 7 | 1
          a.yaml | {'a b': 1, 'a b': 2}      | a.yaml:1:12 | 11 | 5
          a.yaml | [!custom text]            | a.yaml:1:2  | 1 | 7
          a.yaml | [.inf, 1]                 | a.yaml:1:2  | 1 | 4
          """)
  void marksTheTokenWhereAContractCannotBeRead(
      String name, String text, String place, int from, int length) {
    DocumentException unreadable = unreadable(name, text);

    Location location = Location.of(unreadable, unreadable.problems().get(0).position());

    assertThat(location).hasToString(place);
    assertThat(location.pointer()).isEmpty();
    assertThat(location.excerpt()).hasValue(new Excerpt(text, from, length));
  }

  @Test
  void showsNoBlankLine() {
    DocumentException unreadable = unreadable("a.json", "{\"a\": 1,\n");

    Location location = Location.of(unreadable, unreadable.problems().get(0).position());

    assertThat(location).hasToString("a.json:2:1");
    assertThat(location.excerpt()).isEmpty();
  }

  @Test
  void showsNothingOfATextThatWasNotDecoded() {
    DocumentException unreadable =
        catchThrowableOfType(
            DocumentException.class,
            () -> new DocumentReader().read("a.yaml", new byte[] {'a', (byte) 0xFF}));

    assertThat(Location.of(unreadable, unreadable.problems().get(0).position()).excerpt())
        .isEmpty();
  }

  @Test
  void showsTheLineOfANote() throws Exception {
    Document document = document("a: 1\nenum: [12:30, off]\n");

    assertThat(document.notes())
        .extracting(note -> Location.of(document, note.position()).excerpt().orElseThrow())
        .containsExactly(
            new Excerpt("enum: [12:30, off]", 7, 5), new Excerpt("enum: [12:30, off]", 14, 3));
  }

  @Test
  void showsNoLineOfAMessageThatCannotBeRead() {
    RawMessage message = RawMessage.of("{\"pin\": 1234").at("log.ndjson", new Position(9, 5));
    DocumentException unreadable =
        catchThrowableOfType(DocumentException.class, () -> new DocumentReader().readJson(message));

    Location location = Location.of(unreadable, unreadable.problems().get(0).position());

    assertThat(location.source()).isEqualTo("log.ndjson");
    assertThat(location.excerpt()).isEmpty();
  }

  @Test
  void knowsNoLineOfAMessageTakenForADocument() throws Exception {
    Document message = new DocumentReader().readJson(RawMessage.of("{\"pin\": 1234}"));

    assertThat(Location.of(message, "/pin").excerpt()).isEmpty();
    assertThat(Location.of(message, Position.START).excerpt()).isEmpty();
  }

  @Test
  void showsNoLineOfAMessage() throws Exception {
    RawMessage message = RawMessage.of("{\"pin\":\n 1234}").at("log.ndjson", new Position(9, 5));

    Location location = Location.of(message, new DocumentReader().readJson(message), "/pin");

    assertThat(location).hasToString("log.ndjson:10:2");
    assertThat(location.excerpt()).isEmpty();
  }
}
