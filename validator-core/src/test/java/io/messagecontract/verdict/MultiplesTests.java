package io.messagecontract.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultiplesTests {

  @ParameterizedTest
  @CsvSource({
    "6, 3, true",
    "7, 3, false",
    "0, 7, true",
    "0e9999, 7, true",
    "0e-9999, 7, true",
    "-9, 3, true",
    "9, -3, true",
    "1e10000, 3, false",
    "3e10000, 3, true",
    "1e10000, 1, true",
    "1e10000, 1e-10000, true",
    "1e-10000, 1, false",
    "1e-10000, 1e10000, false",
    "3e-10000, 3e-10000, true",
    "30e-30, 1e-29, true",
    "1e-30, 1e-29, false",
    "1e30, 1024, true",
    "1e9, 1024, false",
    "125, 3125e-1, false",
    "625, 3125e-1, true",
    "5, 25, false",
    "-75, 25, true"
  })
  void divides(BigDecimal number, BigDecimal divisor, boolean isMultiple) {
    assertThat(Multiples.of(divisor).contain(number)).isEqualTo(isMultiple);
  }

  @Test
  void agreesWithTheRemainderWhateverThePowers() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      BigDecimal divisor = number(random, 1 + random.nextInt(999));
      BigDecimal number =
          random.nextBoolean()
              ? number(random, random.nextInt())
              : divisor.multiply(number(random, random.nextInt(50)));
      assertThat(Multiples.of(divisor).contain(number))
          .as("%s of %s", number, divisor)
          .isEqualTo(number.remainder(divisor).signum() == 0);
    }
  }

  @Test
  @Timeout(20)
  void longDivisorsAndLargePowersAreTriedInPassing() {
    Multiples multiples = Multiples.of(new BigDecimal("7".repeat(999) + "3"));
    Multiples fives = Multiples.of(new BigDecimal(BigInteger.valueOf(5).pow(1_400)));
    for (int i = 0; i < 400_000; i++) {
      assertThat(multiples.contain(BigDecimal.valueOf(3, -i % 10_000))).isFalse();
      assertThat(multiples.contain(BigDecimal.valueOf(0, -i % 10_000))).isTrue();
      assertThat(fives.contain(BigDecimal.valueOf(3, -i % 1_400))).isFalse();
    }
  }

  private static BigDecimal number(Random random, int digits) {
    return BigDecimal.valueOf(digits, random.nextInt(121) - 60);
  }
}
