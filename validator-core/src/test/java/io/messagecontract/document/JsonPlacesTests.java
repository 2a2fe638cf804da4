package io.messagecontract.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonPlacesTests {

  @Test
  void findsEveryValueOfAnIndentedText() {
    Document document =
        Reading.json(
            """
            {
              "name": "a",
              "list": [1, true,
                null],
              "inner": { "x": -2.50 }
            }
            """);

    assertThat(Reading.span(document, "")).isEqualTo("1:1-6:2");
    assertThat(Reading.span(document, "/name")).isEqualTo("2:11-2:14");
    assertThat(Reading.span(document, "/list")).isEqualTo("3:11-4:10");
    assertThat(Reading.span(document, "/list/0")).isEqualTo("3:12-3:13");
    assertThat(Reading.span(document, "/list/1")).isEqualTo("3:15-3:19");
    assertThat(Reading.span(document, "/list/2")).isEqualTo("4:5-4:9");
    assertThat(Reading.span(document, "/inner")).isEqualTo("5:12-5:26");
    assertThat(Reading.span(document, "/inner/x")).isEqualTo("5:19-5:24");
  }

  @Test
  void findsEveryValueOfAMinifiedText() {
    Document document = Reading.json("{\"a\":{\"b\":[0,{}]},\"c\":\"\"}");

    assertThat(Reading.span(document, "/a")).isEqualTo("1:6-1:18");
    assertThat(Reading.span(document, "/a/b/0")).isEqualTo("1:12-1:13");
    assertThat(Reading.span(document, "/a/b/1")).isEqualTo("1:14-1:16");
    assertThat(Reading.span(document, "/c")).isEqualTo("1:23-1:25");
  }

  @Test
  void countsColumnsInUtf16Units() {
    Document document = Reading.json("{\"é😀\": \"😀😀\", \"b\": 1}");

    assertThat(Reading.span(document, "/é😀")).isEqualTo("1:9-1:15");
    assertThat(Reading.span(document, "/b")).isEqualTo("1:22-1:23");
  }

  @Test
  void countsATabAsOneColumn() {
    assertThat(Reading.span(Reading.json("{\t\t\"a\":\t1}"), "/a")).isEqualTo("1:9-1:10");
  }

  @Test
  void countsWindowsAndOldMacLineEnds() {
    assertThat(Reading.span(Reading.json("{\r\n\"a\":\r\n 1}"), "/a")).isEqualTo("3:2-3:3");
    assertThat(Reading.span(Reading.json("{\r\"a\":\r 1}"), "/a")).isEqualTo("3:2-3:3");
  }

  @Test
  void countsNoLineWithinAString() {
    Document document = Reading.json("{\"a\": \"x\\n\u2028y\", \"b\": 1}");

    assertThat(Reading.span(document, "/b")).isEqualTo("1:21-1:22");
    assertThat(document.line(2)).isEmpty();
  }

  @Test
  void countsFromBehindAByteOrderMark() {
    assertThat(Reading.span(Reading.json("\uFEFF[1]"), "/0")).isEqualTo("1:2-1:3");
  }

  @Test
  void findsKeysThatNeedEscapesInAPointer() {
    Document document = Reading.json("{\"a/b\": {\"~\": 1, \"\": 2, \"0\": [3]}}");

    assertThat(Reading.span(document, "/a~1b/~0")).isEqualTo("1:15-1:16");
    assertThat(Reading.span(document, "/a~1b/")).isEqualTo("1:22-1:23");
    assertThat(Reading.span(document, "/a~1b/0/0")).isEqualTo("1:31-1:32");
  }

  @Test
  void takesTheNearestAncestorOfWhatIsNotThere() {
    Document document = Reading.json("{\"a\": [1]}");

    assertThat(Reading.span(document, "/a/7/x")).isEqualTo(Reading.span(document, "/a"));
    assertThat(Reading.span(document, "/b")).isEqualTo(Reading.span(document, ""));
  }

  @Test
  void keepsTheLinesOfTheText() {
    Document document = Reading.json("{\r\n  \"a\": 1\n}");

    assertThat(document.line(1)).isEqualTo("{");
    assertThat(document.line(2)).isEqualTo("  \"a\": 1");
    assertThat(document.line(0)).isEmpty();
    assertThat(document.line(4)).isEmpty();
  }
}
