package io.messagecontract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

class YamlTagsTests {

  private static final ScalarResolver ENGINE = new CoreScalarResolver(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "~",
        "null",
        "Null",
        "NULL",
        "nULL",
        "true",
        "True",
        "TRUE",
        "tRUE",
        "false",
        "False",
        "FALSE",
        "yes",
        "n",
        "0",
        "-0",
        "+12",
        "007",
        "0o17",
        "0o8",
        "-0o7",
        "0x1F",
        "0xfg",
        "1.",
        ".5",
        "-.5",
        "+1.5e-3",
        "1e3",
        "1e",
        ".",
        "-",
        "+",
        "..",
        "1.2.3",
        ".inf",
        "-.Inf",
        "+.INF",
        ".iNF",
        ".nan",
        ".NaN",
        ".NAN",
        "-.nan",
        "${HOME}",
        "${a:-b}",
        "$ref",
        "$",
        "${",
        "<<",
        "=",
        "name",
        "2001-01-01",
        "1:30",
        "٣"
      })
  void areThoseOfTheEngine(String plain) {
    assertThat(YamlTags.of(plain)).isEqualTo(ENGINE.resolve(plain, true).getValue());
  }

  @Test
  void areThoseOfTheEngineForWhateverLooksLikeThem() {
    Random random = new Random(7);
    List<String> parts =
        List.of("0", "1", "7", "-", "+", ".", "e", "E", "o", "x", "f", "inf", "nan", "t", "rue");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder plain = new StringBuilder();
      for (int length = random.nextInt(6); length >= 0; length--) {
        plain.append(parts.get(random.nextInt(parts.size())));
      }
      areThoseOfTheEngine(plain.toString());
    }
  }
}
