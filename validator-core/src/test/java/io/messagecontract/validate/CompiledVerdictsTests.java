package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.DocumentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compiled checks against networknt, with schemas and values that nobody has chosen. How many pairs
 * of them there are is set by {@code message-contract.pairs}.
 */
class CompiledVerdictsTests {

  private static final int VALUES = 50;
  private static final int PAIRS = Integer.getInteger("message-contract.pairs", 200_000);
  private static final long SEED = 8;

  private final List<String> wrong = new ArrayList<>();
  private int accepted;
  private int rejected;
  private int compiled;

  @ParameterizedTest
  @EnumSource(SchemaDialect.class)
  void areThoseOfNetworknt(SchemaDialect dialect) throws IOException, DocumentException {
    Random random = new Random(SEED + dialect.ordinal());
    RandomValues values = new RandomValues(random);
    int schemas = PAIRS / VALUES / SchemaDialect.values().length;
    for (int i = 0; i < schemas; i++) {
      boolean closed = i % 2 == 1;
      String text = new RandomSchemas(random, dialect, i % 4 < 2).schema().toString();
      JudgedSchema schema = new JudgedSchema(text, dialect, false, closed);
      for (int j = 0; j < VALUES; j++) {
        judge(schema, values.value(3), (closed ? "closed " : "") + text);
      }
      compiled += schema.isLeft() ? 0 : 1;
    }

    assertThat(wrong).isEmpty();
    assertThat(accepted).isGreaterThan(PAIRS / 20);
    assertThat(rejected).isGreaterThan(PAIRS / 20);
    assertThat(compiled).isGreaterThan(schemas / 2);
  }

  private void judge(JudgedSchema schema, JsonNode value, String name) {
    boolean expected = schema.networknt(value);
    boolean ofBytes = schema.accepts(value.toString().getBytes(StandardCharsets.UTF_8));
    boolean ofTree = schema.accepts(value).orElse(expected);
    if (ofBytes != expected || ofTree != expected) {
      wrong.add(
          name + ' ' + value + ": networknt " + expected + ", check " + ofBytes + ' ' + ofTree);
    }
    accepted += expected ? 1 : 0;
    rejected += expected ? 0 : 1;
  }
}
