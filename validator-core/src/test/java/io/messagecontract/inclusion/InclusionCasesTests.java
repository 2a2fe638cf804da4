package io.messagecontract.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of schemas with known truth, see the folder {@code cases}. An answer may be undecided,
 * where {@code undecided.txt} says so; it is never wrong.
 */
class InclusionCasesTests {

  private static final int MADE_VALUES = 200;
  private static final Path RESULT = Path.of("target/inclusion/undecided.txt");

  @TempDir Path folder;

  static Stream<KnownPair> pairs() {
    return KnownPairs.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theValidatorAgreesWithTheTruth(KnownPair pair) {
    SchemaFolder schemas = new SchemaFolder(folder);
    LoadedSchema writer = pair.writer(schemas);
    LoadedSchema reader = pair.reader(schemas);

    Optional<JsonNode> difference =
        pair.witness()
            .map(Stream::of)
            .orElseGet(() -> attack(pair))
            .filter(value -> writer.accepts(value) && !reader.accepts(value))
            .findFirst();

    assertThat(difference.isEmpty()).as("%s %s", difference, pair).isEqualTo(pair.isIncluded());
  }

  /** All values of all pairs, and others that are made for this one. */
  private static Stream<JsonNode> attack(KnownPair pair) {
    RandomValues values =
        new RandomValues(
            new Random(pair.about().hashCode()),
            List.of(pair.entry().get("writer"), pair.entry().get("reader")));
    return Stream.concat(
        KnownPairs.VALUES.stream(), Stream.generate(values::next).limit(MADE_VALUES));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void noAnswerIsWrong(KnownPair pair) {
    SchemaFolder schemas = new SchemaFolder(folder);
    LoadedSchema writer = pair.writer(schemas);
    LoadedSchema reader = pair.reader(schemas);

    Answer answer = writer.in(reader);

    if (answer instanceof Answer.Included included) {
      assertThat(pair.isIncluded()).as("%s: %s", pair, included.proof()).isTrue();
    } else if (answer instanceof Answer.Broken broken) {
      assertThat(pair.isIncluded()).as("%s: %s", pair, broken.witness()).isFalse();
      assertThat(writer.accepts(broken.witness())).as(pair.toString()).isTrue();
      assertThat(reader.accepts(broken.witness())).as(pair.toString()).isFalse();
    }
  }

  @Test
  void thoseThatAreUndecidedAreListed() throws IOException {
    SchemaFolder schemas = new SchemaFolder(folder);
    List<String> undecided =
        KnownPairs.ALL.stream()
            .filter(
                pair -> pair.writer(schemas).in(pair.reader(schemas)) instanceof Answer.Undecided)
            .map(KnownPair::about)
            .toList();
    Files.createDirectories(RESULT.getParent());
    Files.write(RESULT, undecided);

    assertThat(KnownPairs.ALL).hasSizeGreaterThan(1_400);
    assertThat(undecided)
        .as("the list is in %s", RESULT)
        .isEqualTo(Files.readAllLines(KnownPairs.resource("undecided.txt")));
  }

  @Test
  void everyPairSaysWhatItIsAboutOnce() {
    assertThat(KnownPairs.ALL).extracting(KnownPair::about).doesNotHaveDuplicates();
    assertThat(KnownPairs.ALL)
        .allSatisfy(pair -> assertThat(pair.witness().isPresent()).isNotEqualTo(pair.isIncluded()));
  }
}
