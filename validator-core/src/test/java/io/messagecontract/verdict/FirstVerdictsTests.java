package io.messagecontract.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A message waits for its own schemas to be compiled, and for no others: counted by patterns. */
class FirstVerdictsTests {

  private static final String SCHEMAS =
      """
      {
        "orders": {
          "pattern": "text",
          "properties": {
            "id": {"pattern": "order"},
            "address": {"properties": {"street": {"pattern": "street"}}}
          }
        },
        "users": {"properties": {"id": {"pattern": "user"}}}
      }
      """;

  private final Patterns patterns = new Patterns();
  private final Verdicts verdicts = verdicts(patterns);

  @Test
  void nothingIsCompiledBeforeThereIsAMessage() {
    check("orders");

    assertThat(patterns.asked).isEmpty();
  }

  @Test
  void firstMessageCompilesItsOwnSchemasAsFarAsItGoes() {
    judge("orders", "{\"id\": \"1\"}");

    assertThat(patterns.asked).containsExactly("text", "order");

    judge("orders", "{\"id\": \"2\", \"address\": {\"street\": \"s\"}}");

    assertThat(patterns.asked).containsExactly("text", "order", "street");
  }

  @Test
  void messageOfAnotherKindCompilesOnlyItsOwn() {
    judge("orders", "{\"id\": \"1\"}");
    judge("users", "{\"id\": \"1\"}");

    assertThat(patterns.asked).containsExactly("text", "order", "user");
  }

  @Test
  void nothingIsCompiledTwice() {
    for (int i = 0; i < 3; i++) {
      judge("orders", "{\"id\": \"1\", \"address\": {\"street\": \"s\"}}");
      judge("users", "{\"id\": \"1\"}");
    }

    assertThat(patterns.asked).containsExactly("text", "order", "street", "user");
  }

  private Check check(String name) {
    return verdicts.check(new SchemaPlace("s.json", "/" + name, SchemaDialect.DRAFT_07), false);
  }

  private void judge(String schema, String message) {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    assertThat(verdicts.accepts(check(schema), bytes)).isTrue();
  }

  private static Verdicts verdicts(Reference reference) {
    byte[] bytes = SCHEMAS.getBytes(StandardCharsets.UTF_8);
    Documents documents = new Documents((path, maxBytes) -> bytes, new DocumentReader());
    try {
      documents.get("s.json");
    } catch (IOException | DocumentException e) {
      throw new IllegalStateException(e);
    }
    return new Verdicts(documents, true, reference, Limits.DEFAULT);
  }

  /** Matches everything, and keeps what was to be compiled. */
  private static final class Patterns extends Unasked {
    final List<String> asked = new ArrayList<>();

    @Override
    public Predicate<String> pattern(String pattern) {
      asked.add(pattern);
      return text -> true;
    }

    @Override
    public Optional<TextTest> format(SchemaDialect dialect, String name) {
      return Optional.empty();
    }
  }
}
