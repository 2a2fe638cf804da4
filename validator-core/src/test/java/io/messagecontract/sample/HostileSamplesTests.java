package io.messagecontract.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.document.DocumentException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas that are made to take long end, with some answer. */
class HostileSamplesTests {

  /** Several times what the longest takes, where the machine is not busy with others. */
  private static final long MOST_SECONDS = 30;

  @TempDir Path folder;

  static Stream<Arguments> schemas() {
    return Stream.of(
        Arguments.of("branches that double 22 times", doubling(22)),
        Arguments.of(
            "10 lists of 1,000 values",
            properties(10, p -> "{'enum':[" + list(1_000, i -> "'v" + i + "'") + "]}")),
        Arguments.of(
            "texts of 1,000,000,000",
            properties(2, i -> "{'type':'string','m" + (i == 0 ? "in" : "ax") + "Length':1e9}")),
        Arguments.of("1,000,000 items", "{'minItems':1000000,'items':{'type':'string'}}"),
        Arguments.of(
            "arrays of arrays of long texts",
            properties(
                200, i -> "{'items':{'items':{'type':'string','minLength':9000}},'type':'array'}")),
        Arguments.of("tiny steps", "{'type':'number','multipleOf':1e-300,'minimum':1e-300}"),
        Arguments.of("huge bounds", "{'type':'integer','maximum':1e9999,'multipleOf':1e300}"),
        Arguments.of("(x+x+)+y", "{'type':'string','pattern':'(x+x+)+y'}"),
        Arguments.of("many states", "{'type':'string','pattern':'^(a|b)*a(a|b){20}$'}"),
        Arguments.of("5,000 properties", properties(5_000, i -> "{'type':'string'}")),
        Arguments.of(
            "2,000 properties that one way demands", inTwoWays(2_000, "{'type':'string'}")),
        Arguments.of(
            "30 objects in two ways",
            properties(30, i -> inTwoWays(4, inTwoWays(2, "{'type':'string'}")))),
        Arguments.of(
            "100 levels",
            chain(100, n -> "{'type':'object','required':['n'],'properties':{'n':" + n + "}}")),
        Arguments.of(
            "no end",
            "{'$ref':'#/s/$defs/a','$defs':{'a':{'required':['b'],'type':'object','properties':"
                + "{'b':{'$ref':'#/s/$defs/b'}}},'b':{'required':['a'],'type':'object',"
                + "'properties':{'a':{'$ref':'#/s/$defs/a'}}}}}"),
        Arguments.of("a tree of 20", properties(20, i -> "{'$ref':'#/s'}")),
        Arguments.of(
            "allOf of 200",
            "{'allOf':["
                + list(200, i -> "{'$ref':'#/s/$defs/d" + i + "'}")
                + "],'$defs':{"
                + list(200, i -> "'d" + i + "':" + properties(1, p -> "{'maxLength':" + i + "}"))
                + "}}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  void ends(String about, String schema) throws IOException, DocumentException {
    Files.writeString(folder.resolve("s.json"), ("{'s':" + schema + "}").replace('\'', '"'));
    SampleCases cases = SampleCases.read(folder, "s.json");
    SchemaSamples samples = cases.samples(cases.schemas().get(0));
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

    List<Shown> valid = samples.valid();
    List<Shown> invalid = samples.invalid();
    List<Variations.Varied> variations = samples.variations();

    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat((end - start) / 1_000_000_000).as(about).isLessThan(MOST_SECONDS);
    assertThat(valid.size() + invalid.size()).as(about).isBetween(1, 1_020);
    assertThat(variations.size()).isLessThan(10_000);
  }

  @Test
  void ofManyPropertiesThatOneWayDemandsTheFirstAreLeftOut() throws IOException, DocumentException {
    String schema = "{'s':" + inTwoWays(60, "{'type':'string'}") + "}";
    Files.writeString(folder.resolve("s.json"), schema.replace('\'', '"'));
    SampleCases cases = SampleCases.read(folder, "s.json");
    List<Shown> valid = cases.samples(cases.schemas().get(0)).valid();

    // The first 50, but for the one that both ways demand.
    assertThat(valid).filteredOn(shown -> shown.name().startsWith("without p")).hasSize(49);
    assertThat(valid)
        .filteredOn(shown -> shown.name().equals("only what is required"))
        .singleElement()
        .satisfies(shown -> assertThat(shown.value()).hasSize(11));
  }

  /** Each level is one of two objects that hold the next level. */
  private static String doubling(int levels) {
    String branch = "{'type':'object','required':['%1$s'],'properties':{'%1$s':%2$s}}";
    return chain(
        levels,
        next ->
            "{'anyOf':[" + branch.formatted("l", next) + "," + branch.formatted("r", next) + "]}");
  }

  /** All properties together, or the first one alone. */
  private static String inTwoWays(int count, String schema) {
    String object = properties(count, i -> schema);
    String all = list(count, i -> "'p" + i + "'");
    return object.substring(0, object.length() - 1)
        + ",'anyOf':[{'required':["
        + all
        + "]},{'required':['p0']}]}";
  }

  private static String chain(int count, UnaryOperator<String> link) {
    String links =
        list(count, i -> "'d" + i + "':" + link.apply("{'$ref':'#/s/$defs/d" + (i + 1) + "'}"));
    return "{'$ref':'#/s/$defs/d0','$defs':{" + links + ",'d" + count + "':{'type':'integer'}}}";
  }

  private static String properties(int count, IntFunction<String> schema) {
    String members = list(count, i -> "'p" + i + "':" + schema.apply(i));
    return "{'type':'object','properties':{" + members + "}}";
  }

  private static String list(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
  }
}
