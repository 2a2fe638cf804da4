package io.messagecontract.normal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.Place;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.UndecidedException;
import io.messagecontract.validate.RandomSchemas;
import io.messagecontract.validate.RandomValues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Formulas against the validator, with schemas and values that nobody has chosen. */
class GeneratedSchemasTests {

  private static final int SCHEMAS = 350;
  private static final int VALUES = 20;
  private static final long SEED = 20;

  private static final Set<String> BOUND =
      Set.of("definitions", "type", "minContains", "maxContains");
  private static final Set<String> DATA = Set.of("const", "enum");

  private final List<String> wrong = new ArrayList<>();
  private int accepted;
  private int rejected;
  private int undecided;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(SchemaDialect.class)
  void holdWhatTheValidatorAccepts(SchemaDialect dialect) throws IOException {
    compare(dialect, true);
  }

  @ParameterizedTest
  @EnumSource(SchemaDialect.class)
  void holdWhatTheValidatorAcceptsOfClosedObjects(SchemaDialect dialect) throws IOException {
    compare(dialect, false);
  }

  @ParameterizedTest
  @EnumSource(SchemaDialect.class)
  void whatIsLeftOutCountsAsIfItWereRemoved(SchemaDialect dialect) throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < SCHEMAS; i++) {
      boolean open = random.nextBoolean();
      ObjectNode text = new RandomSchemas(random, dialect, open).schema();
      List<Place> keywords = new ArrayList<>();
      collect(new Place(WrittenSchema.FILE, "", text), keywords);
      Place left = RandomValues.one(keywords, random);
      Predicate<Place> leftOut = place -> place.pointer().equals(left.pointer());
      Formulas formulas = new Formulas();
      WrittenSchema whole = new WrittenSchema(folder, text.toString(), dialect, formulas);
      Formula formula = open ? whole.open(leftOut) : whole.closed(leftOut);
      JsonPointer pointer = JsonPointer.compile(left.pointer());
      ((ObjectNode) text.at(pointer.head())).remove(left.key());
      WrittenSchema rest = new WrittenSchema(folder, text.toString(), dialect, formulas);
      for (int j = 0; j < VALUES; j++) {
        judge(rest, formula, new RandomValues(random).value(3), open);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(accepted).isGreaterThan(SCHEMAS * VALUES / 5);
  }

  /** The keywords and the named schemas that can be removed without harm to others. */
  private static void collect(Place schema, List<Place> found) {
    for (Place member : schema.children()) {
      boolean bound = BOUND.contains(member.key()) || schema.pointer().equals("/definitions");
      if (schema.node().isObject() && !bound) {
        found.add(member);
      }
      if (!DATA.contains(member.key())) {
        collect(member, found);
      }
    }
  }

  private void compare(SchemaDialect dialect, boolean open) throws IOException {
    Random random = new Random(SEED + dialect.ordinal());
    RandomSchemas schemas = new RandomSchemas(random, dialect, open);
    RandomValues values = new RandomValues(random);
    for (int i = 0; i < SCHEMAS; i++) {
      WrittenSchema schema = new WrittenSchema(folder, schemas.schema().toString(), dialect);
      Formula formula = open ? schema.open() : schema.closed();
      for (int j = 0; j < VALUES; j++) {
        judge(schema, formula, values.value(3), open);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(accepted).isGreaterThan(SCHEMAS * VALUES / 5);
    assertThat(rejected).isGreaterThan(SCHEMAS * VALUES / 5);
    assertThat(undecided).isLessThan(SCHEMAS * VALUES / 20);
  }

  private void judge(WrittenSchema schema, Formula formula, JsonNode value, boolean open)
      throws IOException {
    boolean expected = open ? schema.accepts(value) : schema.acceptsClosed(value);
    try {
      if (schema.holds(formula, value) != expected) {
        wrong.add(
            java.nio.file.Files.readString(folder.resolve("schema.json"))
                + " "
                + value
                + " "
                + expected);
      }
    } catch (UndecidedException e) {
      undecided++;
      return;
    }
    if (expected) {
      accepted++;
    } else {
      rejected++;
    }
  }
}
