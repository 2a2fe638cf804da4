package io.messagecontract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Reading takes time in proportion to the text, whatever its shape. */
class LargeTextsTests {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final int LONG = 2_000_000;

  private static <T> T soon(ThrowingSupplier<T> reading) {
    return Assertions.assertTimeoutPreemptively(SOON, reading);
  }

  @Test
  void readsAMinifiedTextAsYaml() {
    String text = "[😀, " + "{a: 1},".repeat(50_000) + "😀, 2]";

    Document document = soon(() -> Reading.yaml(text));

    assertThat(Reading.span(document, "/50002")).isEqualTo("1:350010-1:350011");
  }

  @Test
  void readsOneLongWord() {
    String word = "x".repeat(LONG);

    assertThat(soon(() -> Reading.yaml(word)).root().textValue()).hasSize(LONG);
    assertThat(soon(() -> Reading.json('"' + word + '"')).root().textValue()).hasSize(LONG);
  }

  @Test
  void readsALongCommentAndManyLines() {
    String text = '#' + "x".repeat(LONG) + "\n".repeat(LONG) + "a: 1\n";

    assertThat(Reading.span(soon(() -> Reading.yaml(text)), "/a")).isEqualTo("2000001:4-2000001:5");
  }

  @Test
  void readsManyValuesBelowALongKey() {
    String text = "{\"" + "k".repeat(10_000) + "\": [" + "1,".repeat(10_000) + "1]}";

    assertThat(soon(() -> Reading.json(text)).root().elements().next()).hasSize(10_001);
  }

  @Test
  void readsKeysThatAreMadeToCollide() {
    StringBuilder jackson = new StringBuilder("{\"\": 0");
    StringBuilder java = new StringBuilder("{\"\": 0");
    for (int i = 0; i < 1 << 12; i++) {
      String bits = String.format("%12s", Integer.toBinaryString(i)).replace(' ', '0');
      jackson.append(", \"" + bits.replace("0", "ab").replace("1", "bA") + "\": 1");
      java.append(", \"" + bits.replace("0", "Aa").replace("1", "BB") + "\": 1");
    }

    assertThat(soon(() -> Reading.json(jackson + "}")).root()).hasSize((1 << 12) + 1);
    assertThat(soon(() -> Reading.json(java + "}")).root()).hasSize((1 << 12) + 1);
    assertThat(soon(() -> Reading.yaml(java + "}")).root()).hasSize((1 << 12) + 1);
  }
}
