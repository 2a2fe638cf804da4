package io.messagecontract.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTests {

  private static void isRefused(String text, String... words) {
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> Arguments.of(words).audit())
        .withMessageContaining(text);
  }

  @Test
  void areOptionsAndLocations() {
    Arguments arguments = Arguments.of("a", "--contract", "c.yaml", "b", "--report", "out");

    assertThat(arguments.locations()).isEqualTo(List.of("a", "b"));
    assertThat(arguments.report()).contains("out");
    assertThat(Arguments.of("--contract", "c.yaml").report()).isEmpty();
  }

  @Test
  void needAContract() {
    isRefused("--contract is missing", "a");
  }

  @Test
  void areRefusedWhereTheyMakeNoSense() {
    isRefused("did you mean \"--channel\"?", "--chanel", "orders", "--contract", "c");
    isRefused("--column needs a value", "--contract", "c", "--column");
    isRefused("--contract stands there twice", "--contract", "c", "--contract", "c");
    isRefused("not documented or strict", "--contract", "c", "--strictness", "lax");
    isRefused("not a percentage", "--contract", "c", "--unknown-allowed", "101%");
    isRefused("not a percentage", "--contract", "c", "--unknown-allowed", "some");
  }
}
