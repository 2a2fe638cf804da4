package io.messagecontract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          url: amqp://me:se:cret@host/a@b, x://y:zz@h | url: amqp://me:*******@host/a@b, x://y:**@h
          host: me:pw@broker:5672                     | host: me:**@broker:5672
          {"host":"me:pw@broker"}                     | {"host":"me:**@broker"}
          s: { host: 'me:pw@broker' }                 | s: { host: 'me:**@broker' }
          redis://:pw@host                            | redis://:**@host
          """)
  void becomeStars(String text, String shown) {
    assertThat(Passwords.hidden(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://host:80/a:b@c",
        "mailto:me@host",
        "pattern: ^[a-z]+:[a-z]+@",
        "ghost:a@b",
        "amqp://me@host",
        "{\"a\":\"b@c\"}",
      })
  void nothingElseChanges(String text) {
    assertThat(Passwords.hidden(text)).isEqualTo(text);
  }
}
