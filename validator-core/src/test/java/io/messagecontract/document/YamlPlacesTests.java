package io.messagecontract.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlPlacesTests {

  @Test
  void findsEveryValueOfABlock() {
    Document document =
        Reading.yaml(
            """
            # comment
            name: a b
            list:
              - 1
              - { x: 'y' }
            quoted: "z"
            """);

    assertThat(Reading.span(document, "")).startsWith("2:1-");
    assertThat(Reading.span(document, "/name")).isEqualTo("2:7-2:10");
    assertThat(Reading.span(document, "/list/0")).isEqualTo("4:5-4:6");
    assertThat(Reading.span(document, "/list/1")).isEqualTo("5:5-5:15");
    assertThat(Reading.span(document, "/list/1/x")).isEqualTo("5:10-5:13");
    assertThat(Reading.span(document, "/quoted")).isEqualTo("6:9-6:12");
  }

  @Test
  void findsAValueThatBeginsBelowItsKeyByItsKey() {
    Document document =
        Reading.yaml(
            """
            outer:
              inner:
                x: 1
            text:
              far
              away
            """);

    assertThat(Reading.span(document, "/outer")).isEqualTo("1:1-1:6");
    assertThat(Reading.span(document, "/outer/inner")).isEqualTo("2:3-2:8");
    assertThat(Reading.span(document, "/outer/inner/x")).isEqualTo("3:8-3:9");
    assertThat(Reading.span(document, "/text")).isEqualTo("4:1-4:5");
  }

  @Test
  void findsAValueThatIsNotWritten() {
    Document document = Reading.yaml("a:\nb: 1\n");

    assertThat(document.root().get("a").isNull()).isTrue();
    assertThat(Reading.span(document, "/a")).isEqualTo("1:3-1:3");
  }

  @Test
  void findsLongTexts() {
    Document document = Reading.yaml("a: |\n  one\n  two\nb: >-\n  three\n");

    assertThat(Reading.span(document, "/a")).startsWith("1:4-");
    assertThat(Reading.span(document, "/b")).startsWith("4:4-");
  }

  @Test
  void countsColumnsInUtf16Units() {
    Document document = Reading.yaml("é😀: { '😀': 😀😀, b: [1, 2] }");

    assertThat(Reading.span(document, "/é😀/😀")).isEqualTo("1:14-1:18");
    assertThat(Reading.span(document, "/é😀/b/1")).isEqualTo("1:27-1:28");
  }

  @Test
  void countsAllThreeKindsOfLineEnds() {
    assertThat(Reading.span(Reading.yaml("a: 1\r\nb: 2\r\n"), "/b")).isEqualTo("2:4-2:5");
    assertThat(Reading.span(Reading.yaml("a: 1\rb: 2\r"), "/b")).isEqualTo("2:4-2:5");
    assertThat(Reading.span(Reading.yaml("a: 1\nb: 2\n"), "/b")).isEqualTo("2:4-2:5");
  }

  @Test
  void countsNoOtherCharacterAsALineEnd() {
    Document document = Reading.yaml("a: 'x\u0085y\u2028z'\nb: 1\n");

    assertThat(Reading.span(document, "/b")).isEqualTo("2:4-2:5");
    assertThat(document.line(2)).isEqualTo("b: 1");
  }
}
