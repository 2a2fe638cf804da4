package io.messagecontract.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedValuesTests {

  private static final String TWICE =
      """
      first: {type: object, properties: {id: {type: string, minLength: 1}}}
      second:
        type: object
        properties:
          id:
            type: string
            minLength: 1
      """;

  @Test
  void makesEqualValuesOnce() throws DocumentException {
    JsonNode root = read("a.yaml", TWICE).root();

    assertThat(root.get("first")).isSameAs(root.get("second"));
  }

  @Test
  void findsSharedValuesWhereEachOfThemStands() throws DocumentException {
    Document document = read("a.yaml", TWICE);

    assertThat(document.span("/first/properties/id/minLength").start())
        .isEqualTo(new Position(1, 66));
    assertThat(document.span("/second/properties/id/minLength").start())
        .isEqualTo(new Position(7, 18));
  }

  @Test
  void keepsOrderOfMembersApart() throws DocumentException {
    JsonNode root = read("a.json", "[{\"a\": 1, \"b\": 2}, {\"b\": 2, \"a\": 1}]").root();

    assertThat(root.get(0)).isEqualTo(root.get(1)).isNotSameAs(root.get(1));
    assertThat(root.get(1).fieldNames()).toIterable().containsExactly("b", "a");
  }

  @Test
  void keepsFormsOfNumbersAndTextsOfDigitsApart() throws DocumentException {
    JsonNode root = read("a.json", "[[1.0], [1.00], [1], [\"1\"]]").root();

    assertThat(root.toString()).isEqualTo("[[1.0],[1.00],[1],[\"1\"]]");
  }

  @Test
  void letsNobodyChangeWhatIsShared() throws DocumentException {
    JsonNode first = read("a.yaml", TWICE).root().get("first");

    assertThatThrownBy(() -> ((ObjectNode) first).put("type", "array"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void sharesWhatTakesThePlaceOfOtherValues() throws DocumentException {
    Document document = read("a.yaml", "a: {x: {type: string}}\nb: {type: string}\n");
    JsonNode value = read("b.yaml", "{type: string}").root().deepCopy();

    JsonNode changed = document.with(Map.of("/a", value), Map.of()).root();

    assertThat(changed.get("a")).isSameAs(changed.get("b"));
  }

  @Test
  void findsEachOfManyMembersAlthoughTheirHashesCollide() throws DocumentException {
    String members =
        IntStream.range(0, 64)
            .mapToObj(SharedValuesTests::colliding)
            .map(name -> '"' + name + "\": \"" + name + '"')
            .collect(Collectors.joining(",\n", "{", "}"));

    Document document = read("a.json", members);

    for (int i = 0; i < 64; i++) {
      String name = colliding(i);
      assertThat(document.root().path(name).textValue()).isEqualTo(name);
      assertThat(document.span('/' + name).start().line()).isEqualTo(i + 1);
    }
    assertThat(document.root().has(colliding(64) + "Aa")).isFalse();
  }

  /** "Aa" and "BB" have the same hash, and so have all texts made of them. */
  private static String colliding(int number) {
    return IntStream.range(0, 6)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }

  @Test
  void showsEveryLineOfALongText() throws DocumentException {
    String text =
        IntStream.range(0, 5_000)
            .mapToObj(number -> "key" + number + ": größer \uD83D\uDE00 " + number)
            .collect(Collectors.joining("\n"));

    Document document = read("a.yaml", text);

    assertThat(document.lines()).isEqualTo(text.lines().toList());
    assertThat(document.line(4_321)).startsWith("key4320: ");
    assertThat(document.line(5_001)).isEmpty();
  }

  private static Document read(String name, String text) throws DocumentException {
    return new DocumentReader().read(name, text.getBytes(UTF_8));
  }
}
