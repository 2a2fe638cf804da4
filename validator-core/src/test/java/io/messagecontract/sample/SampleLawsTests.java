package io.messagecontract.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.inclusion.LoadedSchema;
import io.messagecontract.inclusion.RandomSchemas;
import io.messagecontract.inclusion.SchemaFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for the samples of every schema, held against schemas that are made up. */
class SampleLawsTests {

  private static final int TRIES = Integer.getInteger("message-contract.sample-laws", 100);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void samplesAreWhatTheyClaim(SchemaDialect dialect) {
    for (int seed = 0; seed < TRIES; seed++) {
      ObjectNode schema = schema(seed, dialect);
      LoadedSchema loaded = load(schema, dialect);
      SchemaSamples samples = samples(loaded);

      for (Shown valid : samples.valid()) {
        assertThat(loaded.accepts(valid.value())).as("seed %d %s", seed, valid).isTrue();
        boolean isClosed = valid.kind() != SampleKind.UNKNOWN;
        assertThat(loaded.side().closed(true).accepts(loaded.place(), valid.value()) || !isClosed)
            .as("seed %d %s", seed, valid)
            .isTrue();
      }
      for (Shown miss : samples.invalid()) {
        assertThat(loaded.accepts(miss.value())).as("seed %d %s", seed, miss).isFalse();
        assertThat(hasOneReason(schema, dialect, miss)).as("seed %d %s", seed, miss).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theOrderOfQuestionsChangesNothing(SchemaDialect dialect) {
    for (int seed = 0; seed < TRIES / 5; seed++) {
      ObjectNode schema = schema(seed, dialect);
      SchemaSamples one = samples(load(schema, dialect));
      SchemaSamples other = samples(load(schema, dialect));
      List<Variations.Varied> variations = other.variations();
      List<Shown> invalid = other.invalid();

      assertThat(other.valid()).as("seed %d", seed).isEqualTo(one.valid());
      assertThat(invalid).as("seed %d", seed).isEqualTo(one.invalid());
      assertThat(variations).as("seed %d", seed).isEqualTo(one.variations());
    }
  }

  /** Asks the validator again, with the keyword taken out of the document. */
  private boolean hasOneReason(ObjectNode schema, SchemaDialect dialect, Shown miss) {
    String keyword = miss.breach().map(Breach::keyword).orElseThrow();
    List<ObjectNode> without = new ArrayList<>();
    remove(schema, schema, "", keyword, without);
    return without.stream().anyMatch(less -> load(less, dialect).accepts(miss.value()));
  }

  /** Collects copies of the whole, each without one occurrence of a keyword. */
  private static void remove(
      ObjectNode whole, JsonNode at, String pointer, String keyword, List<ObjectNode> without) {
    at.properties()
        .forEach(
            member -> {
              String child = pointer + '/' + member.getKey().replace("~", "~0").replace("/", "~1");
              boolean isNever = keyword.equals("false") && isFalse(member.getValue());
              if (isNever || member.getKey().equals(keyword)) {
                ObjectNode copy = whole.deepCopy();
                ObjectNode holder = (ObjectNode) copy.at(pointer);
                if (isNever) {
                  holder.set(member.getKey(), BooleanNode.TRUE);
                } else {
                  holder.remove(member.getKey());
                }
                without.add(copy);
              }
              remove(whole, member.getValue(), child, keyword, without);
            });
    for (int i = 0; at.isArray() && i < at.size(); i++) {
      if (keyword.equals("false") && isFalse(at.get(i))) {
        ObjectNode copy = whole.deepCopy();
        ((ArrayNode) copy.at(pointer)).set(i, BooleanNode.TRUE);
        without.add(copy);
      }
      remove(whole, at.get(i), pointer + '/' + i, keyword, without);
    }
  }

  private static boolean isFalse(JsonNode value) {
    return value.isBoolean() && !value.booleanValue();
  }

  private static ObjectNode schema(int seed, SchemaDialect dialect) {
    return new RandomSchemas(new Random(seed), dialect, "d").next();
  }

  private LoadedSchema load(JsonNode schema, SchemaDialect dialect) {
    return new SchemaFolder(folder).load(schema, dialect, false);
  }

  private static SchemaSamples samples(LoadedSchema loaded) {
    return new SchemaSamples(
        loaded.side().documents(), loaded.side().dialect(), loaded.place(), List.of(), false);
  }
}
