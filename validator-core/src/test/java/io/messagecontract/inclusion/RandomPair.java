package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.contract.SchemaDialect;
import java.util.Random;

/**
 * A random schema, and another that is often a change of it, mostly one that accepts more.
 *
 * @param seed makes the same pair again
 */
record RandomPair(long seed, SchemaDialect dialect, ObjectNode writer, ObjectNode reader) {

  private static final String WRITER = "defw";
  private static final String READER = "defr";

  static RandomPair of(long seed) {
    Random random = new Random(seed);
    SchemaDialect dialect = SchemaDialect.values()[random.nextInt(SchemaDialect.values().length)];
    ObjectNode writer = new RandomSchemas(random, dialect, WRITER).next();
    ObjectNode changed =
        Rewritings.renamed(RandomChanges.of(writer, dialect, random), WRITER, READER);
    return switch (random.nextInt(4)) {
      case 0 ->
          new RandomPair(seed, dialect, writer, new RandomSchemas(random, dialect, READER).next());
      case 1 -> new RandomPair(seed, dialect, changed, writer);
      default -> new RandomPair(seed, dialect, writer, changed);
    };
  }

  /** Returns the writer with other names for its definitions. */
  ObjectNode renamedWriter() {
    return Rewritings.renamed(Rewritings.renamed(writer, WRITER, "other"), READER, "other");
  }

  @Override
  public String toString() {
    return "seed %d, %s\n  %s\n  %s".formatted(seed, dialect, writer, reader);
  }
}
