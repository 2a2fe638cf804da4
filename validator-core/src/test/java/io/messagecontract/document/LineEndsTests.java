package io.messagecontract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineEndsTests {

  @Test
  void findsEveryLineFeedAndNothingElse() {
    byte[] bytes = new byte[256 * 256 * 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i % 2 == 0 ? i / 2 : i / 2 >> 8);
    }
    assertThat(found(bytes, 0, bytes.length)).isEqualTo(expected(bytes, 0, bytes.length));
  }

  @Test
  void findsLineFeedsAmongThoseThatDifferInOneBit() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      byte[] bytes = new byte[random.nextInt(40)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (random.nextBoolean() ? '\n' : '\n' ^ 1 << random.nextInt(8));
      }
      int from = random.nextInt(bytes.length + 1);
      int to = from + random.nextInt(bytes.length - from + 1);
      assertThat(found(bytes, from, to)).isEqualTo(expected(bytes, from, to));
    }
  }

  private static List<Integer> found(byte[] bytes, int from, int to) {
    LineEnds ends = new LineEnds();
    ends.addAll(bytes, from, to);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      found.add(ends.get(i));
    }
    return found;
  }

  private static List<Integer> expected(byte[] bytes, int from, int to) {
    List<Integer> expected = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        expected.add(i);
      }
    }
    return expected;
  }
}
