package io.messagecontract.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.document.Document;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;
import org.junit.jupiter.api.Test;

class LocationTests {

  private static Document document(String text) throws Exception {
    return new DocumentReader().read("a.yaml", text.getBytes(UTF_8));
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

  @Test
  void showsNoLineOfAMessage() throws Exception {
    RawMessage message = RawMessage.of("{\"pin\":\n 1234}").at("log.ndjson", new Position(9, 5));

    Location location = Location.of(message, new DocumentReader().readJson(message), "/pin");

    assertThat(location).hasToString("log.ndjson:10:2");
    assertThat(location.excerpt()).isEmpty();
  }
}
