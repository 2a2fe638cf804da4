package io.messagecontract.maven.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.maven.topic.Chain.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainTests {

  private static Segment segment(long from, long to) {
    return new Segment("orders", 3, from, to, "0123456789ab");
  }

  private static List<String> bounds(Chain chain) {
    return chain.segments().stream().map(each -> each.from() + "-" + each.to()).toList();
  }

  @Test
  void leadsFromTheBeginningToTheEnd() {
    Chain chain = Chain.of(List.of(segment(20, 30), segment(10, 20), segment(30, 31)), 10, 31);
    assertThat(bounds(chain)).containsExactly("10-20", "20-30", "30-31");
    assertThat(chain.gaps()).isEmpty();
  }

  @Test
  void leavesOutWhatWasJudgedAgainWithinOtherBounds() {
    Chain chain =
        Chain.of(List.of(segment(0, 10), segment(0, 25), segment(10, 20), segment(10, 30)), 0, 30);
    assertThat(bounds(chain)).containsExactly("0-10", "10-30");
    assertThat(chain.gaps()).isEmpty();
  }

  @Test
  void tellsWhatIsMissing() {
    Chain chain = Chain.of(List.of(segment(5, 10), segment(20, 30), segment(25, 28)), 0, 40);
    assertThat(bounds(chain)).containsExactly("5-10", "20-30");
    assertThat(chain.gaps()).containsExactly(new Gap(0, 5), new Gap(10, 20), new Gap(30, 40));
    assertThat(Chain.of(List.of(), 0, 1).gaps()).containsExactly(new Gap(0, 1));
  }

  @Test
  void isEmptyWhereNothingWasAskedFor() {
    assertThat(Chain.of(List.of(segment(0, 10)), 10, 10)).isEqualTo(Chain.of(List.of(), 3, 3));
  }

  @Test
  void countsEachOffsetOnceWhateverElseIsThere() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      List<Segment> segments = new ArrayList<>();
      for (long from = 0; from < 100; ) {
        long to = Math.min(100, from + 1 + random.nextInt(30));
        segments.add(segment(from, to));
        from = to;
      }
      for (int i = random.nextInt(30); i > 0; i--) {
        long from = random.nextInt(110);
        segments.add(segment(from, from + random.nextInt(40)));
      }
      Chain chain = Chain.of(segments, 0, 100);
      assertThat(chain.gaps()).as("round %d", round).isEmpty();
      assertThat(chain.segments().stream().mapToLong(each -> each.to() - each.from()).sum())
          .as("round %d: %s", round, chain)
          .isEqualTo(100);
    }
  }
}
