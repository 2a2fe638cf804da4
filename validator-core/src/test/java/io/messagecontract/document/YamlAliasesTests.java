package io.messagecontract.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlAliasesTests {

  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  @Test
  void readsAnAliasAsTheValueThatItNames() {
    Document document =
        Reading.yaml(
            """
            base: &base
              type: string
              list: [1, {}]
            copy: *base
            """);

    assertThat(document.root().get("copy")).isEqualTo(document.root().get("base"));
  }

  @Test
  void findsAnAliasedValueWhereItIsWritten() {
    Document document =
        Reading.yaml(
            """
            base: &base { type: string }
            copy: *base
            list:
              - *base
            """);

    assertThat(Reading.span(document, "/copy")).isEqualTo("1:7-1:29");
    assertThat(Reading.span(document, "/copy/type")).isEqualTo("1:21-1:27");
    assertThat(Reading.span(document, "/list/0/type")).isEqualTo("1:21-1:27");
  }

  @Test
  void takesTheAnchorThatWasSetLast() {
    assertThat(Reading.yaml("[&a 1, *a, &a 2, *a]").root().toString()).isEqualTo("[1,1,2,2]");
  }

  @Test
  void mergesWhatAMappingDoesNotHaveItself() {
    Document document =
        Reading.yaml(
            """
            base: &base
              x: 1
              y: 2
            other: &other { y: 7, z: 3 }
            one:
              y: 9
              <<: *base
            several:
              <<: [*base, *other]
            """);

    assertThat(document.root().get("one").toString()).isEqualTo("{\"y\":9,\"x\":1}");
    assertThat(document.root().get("several").toString()).isEqualTo("{\"x\":1,\"y\":2,\"z\":3}");
    assertThat(Reading.span(document, "/one/y")).isEqualTo("6:6-6:7");
    assertThat(Reading.span(document, "/one/x")).isEqualTo("2:6-2:7");
    assertThat(Reading.span(document, "/several/z")).isEqualTo("4:26-4:27");
  }

  @Test
  void mergesWhatIsItselfMerged() {
    String text = "a: &a {x: 1, y: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b}\n";

    assertThat(Reading.yaml(text).root().get("c").toString()).isEqualTo("{\"y\":2,\"x\":1}");
  }

  @Test
  void takesAMergeKeyInQuotesForAKey() {
    assertThat(Reading.yaml("'<<': 5").root().toString()).isEqualTo("{\"<<\":5}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<<: 5", "<<: [1]", "<<: [[{a: 1}]]", "<<: text"})
  void mergesNothingButMappings(String text) {
    List<Problem> problems = Reading.yamlProblems(text);

    assertThat(problems).extracting(Problem::rule).containsExactly("invalid-yaml");
    assertThat(problems.get(0).message())
        .isEqualTo("The merge key << takes a mapping or a list of mappings.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"&a [*a]", "&a {x: *a}", "&a 1: &a [*a]", "[&a 1, &a [*a]]", "&a {<<: *a}"})
  void refusesAValueThatContainsItself(String text) {
    assertThat(Reading.yamlProblems(text).get(0).message())
        .isEqualTo("The alias *a names no node that is complete before it.");
  }

  @Test
  void refusesManyAliasesOfManyAliases() {
    refusesAtOnce("too-many-nodes", doubling("x", "[*a%1$d, *a%1$d]"));
  }

  @Test
  void refusesManyMergesOfTheSame() {
    refusesAtOnce("too-many-nodes", doubling("{k: x}", "{<<: [*a%1$d, *a%1$d]}"));
  }

  @Test
  void refusesALongTextThatIsNamedOftenEnough() {
    String text = "long: &a " + "x".repeat(200_000) + "\nmany: [" + "*a, ".repeat(1_000) + "]\n";

    refusesAtOnce("input-too-large", text);
  }

  @Test
  void readsAliasesUpToTheLimitOnValues() {
    Limits limits =
        new Limits(100, 100, 11, 1_000, 10_000, 100, 1_000, 1_000, 100, 1_000_000, 1_000_000);

    assertThat(problems("a: &a [1, 2]\nb: [*a, *a]\n", limits)).isEmpty();
    assertThat(problems("a: &a [1, 2]\nb: [*a, *a, 3]\n", limits))
        .extracting(Problem::rule)
        .containsExactly("too-many-nodes");
  }

  @Test
  void readsAThousandAliasesAndNoMore() {
    String text = "a: &a 1\nb: [" + "*a, ".repeat(999) + "*a]\n";

    assertThat(Reading.yamlProblems(text)).isEmpty();

    List<Problem> problems = Reading.yamlProblems(text + "c: *a\n");

    assertThat(Reading.places(problems)).containsExactly("too-many-aliases 3:4");
    assertThat(problems.get(0).message()).isEqualTo("The text uses more than 1000 aliases.");
    assertThat(problems.get(0).hint()).isEqualTo("split it, or name what is shared by $ref");
  }

  @Test
  void countsAliasesAsTheyAreWritten() {
    Limits limits =
        new Limits(100, 100, 100, 1_000, 10_000, 100, 3, 1_000, 100, 1_000_000, 1_000_000);
    String text = "a: &a 1\nb: &b [*a, *a]\nc: *b\n";

    assertThat(problems(text, limits)).isEmpty();
    assertThat(problems(text + "d: {<<: *c}\n", limits))
        .extracting(Problem::rule)
        .containsExactly("too-many-aliases");
  }

  private static List<Problem> problems(String text, Limits limits) {
    return Reading.problems("a.yaml", text.getBytes(UTF_8), limits);
  }

  /** Returns 60 values of which each holds the one before it twice. */
  private static String doubling(String first, String next) {
    return IntStream.range(1, 60)
        .mapToObj(i -> "a" + i + ": &a" + i + " " + String.format(next, i - 1) + "\n")
        .collect(Collectors.joining("", "a0: &a0 " + first + "\n", ""));
  }

  private static void refusesAtOnce(String rule, String text) {
    List<Problem> problems =
        Assertions.assertTimeoutPreemptively(AT_ONCE, () -> Reading.yamlProblems(text));

    assertThat(problems).extracting(Problem::rule).containsExactly(rule);
  }
}
