package io.messagecontract.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8GateTests {

  private static final int TEXTS = 200_000;
  private static final int BESIDE = 3;
  private static final int[] TELLING = {
    0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
    0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
  };

  @Test
  void letsPassWhatTheDecoderTakes() {
    Random random = new Random(5);
    int passed = 0;
    for (int i = 0; i < TEXTS; i++) {
      byte[] bytes = bytes(random);
      boolean passes = passes(bytes);
      assertThat(passes).as(() -> Arrays.toString(bytes)).isEqualTo(isUtf8(bytes));
      passed += passes ? 1 : 0;
    }
    assertThat(passed).isBetween(TEXTS / 20, TEXTS - TEXTS / 20);
  }

  @Test
  void stopsOtherEncodingsAndByteOrderMarks() {
    assertThat(passes(new byte[0])).isFalse();
    assertThat(passes("{}".getBytes(StandardCharsets.UTF_16LE))).isFalse();
    assertThat(passes("{}".getBytes(StandardCharsets.UTF_16BE))).isFalse();
    assertThat(passes("\uFEFF{}".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(passes("1".getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  /** What stands beside the text does not matter. */
  private static boolean passes(byte[] text) {
    byte[] among = new byte[text.length + 2 * BESIDE];
    Arrays.fill(among, (byte) 0xFF);
    System.arraycopy(text, 0, among, BESIDE, text.length);
    return Utf8Gate.passes(among, BESIDE, BESIDE + text.length);
  }

  /** Mostly ASCII, and long enough for whole blocks of it. */
  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[1 + random.nextInt(80)];
    Arrays.fill(bytes, (byte) 'a');
    for (int i = random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(bytes.length);
      for (int j = at; j < Math.min(at + 4, bytes.length); j++) {
        bytes[j] = (byte) TELLING[random.nextInt(TELLING.length)];
      }
    }
    if (random.nextBoolean()) {
      byte[] text = "ä€😀\uD7FF\uE000".getBytes(StandardCharsets.UTF_8);
      System.arraycopy(text, 0, bytes, 0, Math.min(text.length, bytes.length));
    }
    return bytes;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
