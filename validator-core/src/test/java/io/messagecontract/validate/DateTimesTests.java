package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimesTests {

  private static final int TEXTS = 100_000;
  private static final String WELL_FORMED = "2024-05-07T10:11:12.345+02:00";
  private static final String SIGNS = "0123456789-:T.Z+ tz";

  private final SchemaEngine engine =
      new SchemaEngine(new Documents((path, most) -> new byte[0], new DocumentReader()));

  @Test
  void areSureOfNothingThatTheEngineRejects() {
    Random random = new Random(3);
    int sure = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = spoiled(random);
      if (isSure(text)) {
        sure++;
        assertThat(engine.hasFormat(SchemaDialect.DRAFT_07, "date-time", text)).as(text).isTrue();
      }
    }
    assertThat(sure).isGreaterThan(TEXTS / 20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-07T10:11:12Z",
        "2024-12-31T23:59:59.1Z",
        "1999-01-01T00:00:00.123456789-14:00",
        "2024-05-07T10:11:12+02:00"
      })
  void areSureOfWhatMessagesHold(String text) {
    assertThat(isSure(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-05-07",
        "2024-05-07T10:11:12",
        "2024-05-07T10:11:60Z",
        "2024-02-30T10:11:12Z",
        "2024-13-01T10:11:12Z",
        "2024-05-07T24:00:00Z",
        "2024-05-07T10:11:12.Z",
        "2024-05-07T10:11:12.1",
        "2024-05-07T10:11:12Z ",
        "2024-05-07T10:11:12+0200",
        "2024-05-07 10:11:12Z"
      })
  void areNotSureOfAnythingUnusual(String text) {
    assertThat(isSure(text)).isFalse();
  }

  private static boolean isSure(String text) {
    char[] around = ("x" + text + "y").toCharArray();
    return DateTimes.isSure(around, 1, text.length());
  }

  private static String spoiled(Random random) {
    StringBuilder text = new StringBuilder(WELL_FORMED);
    if (random.nextBoolean()) {
      text.setLength(19 + random.nextInt(8));
      text.append('Z');
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      text.setCharAt(random.nextInt(text.length()), SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString();
  }
}
