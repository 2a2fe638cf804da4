package io.messagecontract.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.contract.SchemaDialect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds of inclusion whatever the schemas are, for schemas made up from seeds. {@code
 * -Dmessage-contract.laws=10000} tries each law so often, in two minutes.
 */
class InclusionLawsTests {

  private static final int TRIES = Integer.getInteger("message-contract.laws", 1_200);
  private static final int VALUES = 100;
  private static final Figures FIGURES =
      new Figures(List.of("included", "broken", "undecided", "unlike"));

  @TempDir Path folder;

  @AfterAll
  static void write() throws IOException {
    FIGURES.write("laws.txt");
  }

  @Test
  void everySchemaIsInItself() {
    pairs(1)
        .forEach(
            pair -> {
              Answer answer = decide("reflexive", pair.dialect(), pair.writer(), pair.writer());
              assertThat(answer).as("%s", pair).isNotInstanceOf(Answer.Broken.class);
            });
  }

  @Test
  void whatIsInASchemaThatIsInAnotherIsInThat() {
    pairs(2)
        .forEach(
            pair -> {
              SchemaDialect dialect = pair.dialect();
              ObjectNode widest = RandomChanges.of(pair.reader(), dialect, new Random(pair.seed()));
              if (isIncluded(decide("transitive, first", dialect, pair.writer(), pair.reader()))
                  && isIncluded(decide("transitive, second", dialect, pair.reader(), widest))) {
                assertThat(decide("transitive, both", dialect, pair.writer(), widest))
                    .as("%s\n  %s", pair, widest)
                    .isNotInstanceOf(Answer.Broken.class);
              }
            });
  }

  @Test
  void nothingIsInASchemaAndOutsideOfIt() {
    pairs(3)
        .forEach(
            pair -> {
              SchemaDialect dialect = pair.dialect();
              ObjectNode difference = Rewritings.difference(pair.writer(), pair.reader(), dialect);
              Answer answer = decide("outside, in", dialect, pair.writer(), pair.reader());
              Answer contrary = decide("outside, none", dialect, difference, BooleanNode.FALSE);

              assertThat(contradict(answer, contrary))
                  .as("%s\n  %s and %s", pair, answer, contrary)
                  .isFalse();
              if (answer instanceof Answer.Broken broken) {
                LoadedSchema outside = new SchemaFolder(folder).load(difference, dialect);
                assertThat(outside.accepts(broken.witness())).as("%s %s", broken, pair).isTrue();
              }
            });
  }

  @Test
  void noValueContradictsAnInclusion() {
    pairs(4)
        .forEach(
            pair -> {
              SchemaFolder schemas = new SchemaFolder(folder);
              LoadedSchema writer = schemas.load(pair.writer(), pair.dialect());
              LoadedSchema reader = schemas.load(pair.reader(), pair.dialect());
              Answer answer = counted("values", writer.in(reader));
              if (answer instanceof Answer.Broken broken) {
                assertThat(writer.accepts(broken.witness())).as("%s %s", broken, pair).isTrue();
                assertThat(reader.accepts(broken.witness())).as("%s %s", broken, pair).isFalse();
              } else if (answer instanceof Answer.Included) {
                assertThat(contradictions(pair, writer, reader)).as("%s", pair).isEmpty();
              }
            });
  }

  @Test
  void namesOrderAndPlaceOfDefinitionsChangeNothing() {
    List<String> unlike = new ArrayList<>();
    pairs(5)
        .forEach(
            pair -> {
              SchemaDialect dialect = pair.dialect();
              Answer answer = decide("rewritten, plain", dialect, pair.writer(), pair.reader());
              for (JsonNode same :
                  List.of(
                      pair.renamedWriter(),
                      Rewritings.reordered(pair.writer()),
                      Rewritings.inlined(pair.writer(), dialect))) {
                Answer again = decide("rewritten", dialect, same, pair.reader());
                assertThat(contradict(answer, again))
                    .as("%s\n  %s\n  %s and %s", pair, same, answer, again)
                    .isFalse();
                if (!answer.getClass().equals(again.getClass())) {
                  FIGURES.count("rewritten.json", "unlike");
                  unlike.add(pair + "\n  " + same + "\n  " + answer + " and " + again);
                }
              }
            });

    assertThat(unlike).hasSizeLessThanOrEqualTo(TRIES / 1_000);
  }

  private static LongStream seeds(int law) {
    return LongStream.range(law * 1_000_000L, law * 1_000_000L + TRIES);
  }

  private static Stream<RandomPair> pairs(int law) {
    return seeds(law).mapToObj(RandomPair::of);
  }

  private Answer decide(String law, SchemaDialect dialect, JsonNode writer, JsonNode reader) {
    SchemaFolder schemas = new SchemaFolder(folder);
    LoadedSchema from = schemas.load(writer, dialect);
    LoadedSchema to = schemas.load(reader, dialect);
    return counted(law, from.in(to));
  }

  private static Answer counted(String law, Answer answer) {
    FIGURES.count(
        law + ".json",
        answer instanceof Answer.Included
            ? "included"
            : answer instanceof Answer.Broken ? "broken" : "undecided");
    if (answer instanceof Answer.Undecided undecided) {
      FIGURES.reason(undecided.reason());
    }
    return answer;
  }

  private static boolean isIncluded(Answer answer) {
    return answer instanceof Answer.Included;
  }

  private static boolean contradict(Answer one, Answer other) {
    return !(one instanceof Answer.Undecided)
        && !(other instanceof Answer.Undecided)
        && isIncluded(one) != isIncluded(other);
  }

  private static List<JsonNode> contradictions(
      RandomPair pair, LoadedSchema writer, LoadedSchema reader) {
    Random random = new Random(pair.seed());
    RandomValues values = new RandomValues(random, List.of(pair.writer(), pair.reader()));
    return LongStream.range(0, VALUES)
        .mapToObj(i -> values.next())
        .filter(value -> writer.accepts(value) && !reader.accepts(value))
        .toList();
  }
}
