package io.messagecontract.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTests {

  @ParameterizedTest
  @CsvSource({
    "URL, https://example.com/terms",
    "URL, https://{host}:{port}/{path}",
    "URL, mailto:team@example.com",
    "URI, urn:com:example:shop",
    "URI, https://example.com",
    "EMAIL, team@example.com",
    "EXPRESSION, $message.header#/correlationId",
    "EXPRESSION, $message.payload#",
    "EXPRESSION, $message.payload#/a~1b/~0/",
    "ANY, ''"
  })
  void acceptsWhatItDescribes(TextFormat format, String text) {
    assertThat(format.fits(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "URL, ''",
    "URL, /terms",
    "URL, example.com",
    "URL, https://example.com/a b",
    "URI, shop",
    "URI, ''",
    "URI, 'urn:'",
    "URI, 'urn:a b'",
    "EMAIL, ''",
    "EMAIL, example.com",
    "EMAIL, a@b@c",
    "EMAIL, 'a b@c'",
    "EXPRESSION, ''",
    "EXPRESSION, $message.header",
    "EXPRESSION, $message.body#/id",
    "EXPRESSION, $message.payload#id",
    "EXPRESSION, $message.payload#/a~2",
    "EXPRESSION, ' $message.payload#/a'"
  })
  void refusesWhatItDoesNotDescribe(TextFormat format, String text) {
    assertThat(format.fits(text)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void describesItself(TextFormat format) {
    assertThat(format.description()).matches("an? .+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "a", "{", "{a}", "@", "~", "?"})
  void judgesTextsOfAnyLength(String part) {
    for (TextFormat format : TextFormat.values()) {
      for (String start : new String[] {"", "$message.payload#/", "http://", "urn:", "a@"}) {
        String text = start + part.repeat(100_000);

        assertThat(format.fits(text)).isIn(true, false);
      }
    }
  }
}
