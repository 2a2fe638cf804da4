package io.messagecontract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageBodyTests {

  private static final String ORDER =
      """
      {
        "id": 7,
        "customer": { "name": "Ann", "e-mail": null, "vip": true },
        "lines": [ { "price": 9.90 }, [ 1, null ] ],
        "big": 3000000000,
        "huge": 123456789012345678901234567890,
        "exponent": 1E2
      }
      """;

  /** The document of RFC 6901, section 5. */
  private static final String RFC =
      """
      { "foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\\\j": 5, \
      "k\\"l": 6, " ": 7, "m~n": 8, "~1": 9 }
      """;

  @Test
  void givesPlainValues() throws Exception {
    assertThat(at("/id")).isEqualTo(7);
    assertThat(at("/big")).isEqualTo(3_000_000_000L);
    assertThat(at("/huge")).isEqualTo(new BigInteger("123456789012345678901234567890"));
    assertThat(at("/lines/0/price")).isEqualTo(new BigDecimal("9.90"));
    assertThat(at("/exponent")).isEqualTo(new BigDecimal("1E2"));
    assertThat(at("/customer/name")).isEqualTo("Ann");
    assertThat(at("/customer/e-mail")).isNull();
    assertThat(at("/customer/vip")).isEqualTo(true);
    assertThat(at("/lines"))
        .isEqualTo(List.of(Map.of("price", new BigDecimal("9.90")), Arrays.asList(1, null)));
    assertThat(at("")).isInstanceOf(Map.class);
    assertThat(MessageBody.read(RawMessage.of("\"a\"")).at("")).isEqualTo("a");
  }

  @Test
  void keepsTheOrderOfTheTextAndCannotBeChanged() throws Exception {
    Map<?, ?> all = (Map<?, ?>) at("");
    List<?> lines = (List<?>) at("/lines");

    assertThat(List.copyOf(all.keySet()).toString())
        .isEqualTo("[id, customer, lines, big, huge, exponent]");
    assertThatThrownBy(all::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(lines::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "/foo/0, bar",
    "/, 0",
    "/a~1b, 1",
    "/c%d, 2",
    "/e^f, 3",
    "/g|h, 4",
    "/i\\j, 5",
    "/k\"l, 6",
    "'/ ', 7",
    "/m~0n, 8",
    "/~01, 9"
  })
  void resolvesThePointersOfTheSpecification(String pointer, String expected) throws Exception {
    assertThat(String.valueOf(MessageBody.read(RawMessage.of(RFC)).at(pointer)))
        .isEqualTo(expected);
  }

  @Test
  void saysUpToWhereAPointerLeadsAndWhichNamesAreThere() throws Exception {
    BrokenPointerException broken = broken("/customer/nmae/first");

    assertThat(broken)
        .hasMessage(
            "\"/customer/nmae/first\" leads to \"/customer\" and no further: there is no \"nmae\".");
    assertThat(broken.name()).contains("nmae");
    assertThat(broken.names()).containsExactly("name", "e-mail", "vip");
    assertThat(broken("/ID~1")).hasMessage("\"/ID~1\" leads to nothing: there is no \"ID/\".");
  }

  @ParameterizedTest
  @CsvSource({
    "/lines/2, /lines, an array of 2 items",
    "/lines/01, /lines, an array of 2 items",
    "/lines/-, /lines, an array of 2 items",
    "/lines/99999999999, /lines, an array of 2 items",
    "/lines/price, /lines, an array of 2 items",
    "/id/0, /id, a number",
    "/customer/name/0, /customer/name, a string",
    "/customer/vip/a, /customer/vip, a boolean",
    "/customer/e-mail/a, /customer/e-mail, null"
  })
  void saysWhatStandsInTheWay(String pointer, String reached, String there) throws Exception {
    BrokenPointerException broken = broken(pointer);

    assertThat(broken)
        .hasMessage("\"%s\" leads to \"%s\" and no further: there is %s.", pointer, reached, there);
    assertThat(broken.name()).isEmpty();
    assertThat(broken.names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "#/id", "$.id", " /id"})
  void refusesWhatDoesNotBeginWithASlash(String pointer) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> at(pointer))
        .withMessage("\"%s\" is no JSON Pointer: it has to begin with \"/\".", pointer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a~", "/a~2b", "/~/b"})
  void refusesWhatIsNoEscape(String pointer) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> at(pointer))
        .withMessageContaining("write \"~0\" for \"~\" and \"~1\" for \"/\"");
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThatThrownBy(() -> MessageBody.read(RawMessage.of("{\"id\": ")))
        .isInstanceOf(DocumentException.class);
  }

  private static Object at(String pointer) throws Exception {
    return MessageBody.read(RawMessage.of(ORDER)).at(pointer);
  }

  private static BrokenPointerException broken(String pointer) {
    return catchThrowableOfType(BrokenPointerException.class, () -> at(pointer));
  }
}
