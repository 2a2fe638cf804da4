package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Limits;
import io.messagecontract.document.Place;
import io.messagecontract.verdict.Check;
import io.messagecontract.verdict.Reference;
import io.messagecontract.verdict.TextTest;
import io.messagecontract.verdict.Verdicts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A schema, what networknt says of values, and what its compiled check says. */
final class JudgedSchema {

  private static final String FILE = "schema.json";

  private final SchemaPlace place;
  private final Documents documents;
  private final SchemaEngine engine;
  private final boolean formats;
  private final boolean closed;
  private final Verdicts verdicts;
  private final Check check;
  private boolean left;

  JudgedSchema(String schema, SchemaDialect dialect, boolean formats, boolean closed)
      throws IOException, DocumentException {
    byte[] bytes = schema.getBytes(StandardCharsets.UTF_8);
    this.place = new SchemaPlace(FILE, "", dialect);
    this.documents = new Documents((path, most) -> bytes, new DocumentReader());
    this.documents.get(FILE);
    this.engine = new SchemaEngine(documents);
    this.formats = formats;
    this.closed = closed;
    this.verdicts = new Verdicts(documents, formats, new Watched(), Limits.DEFAULT);
    this.check = verdicts.check(place, closed);
  }

  boolean networknt(JsonNode value) {
    return engine.errors(place, value, formats, true, new Steps()).isEmpty()
        && (!closed
            || new DocumentedProperties(documents, engine, formats, new Steps())
                .gaps(place, value)
                .isEmpty());
  }

  /** Returns what the check says of a message; what it does not accept may be no JSON. */
  boolean accepts(byte[] message) {
    return verdicts.accepts(check, message);
  }

  /** Returns what the check says of a value; empty where it cannot be compiled. */
  Optional<Boolean> accepts(JsonNode value) {
    Optional<Boolean> verdict = verdicts.accepts(check, value);
    left |= verdict.isEmpty();
    return verdict;
  }

  /** Tells whether networknt was asked for one verdict at least that was not its own. */
  boolean isLeft() {
    return left;
  }

  private final class Watched implements Reference {
    private final Reference reference = new CompiledReference(documents, engine, formats);

    @Override
    public Reference forMessage() {
      return this;
    }

    @Override
    public boolean accepts(SchemaPlace schema, JsonNode value) {
      left = true;
      return reference.accepts(schema, value);
    }

    @Override
    public boolean isDocumented(SchemaDialect dialect, List<Place> schemas, JsonNode value) {
      left = true;
      return reference.isDocumented(dialect, schemas, value);
    }

    @Override
    public Predicate<String> pattern(String pattern) {
      return reference.pattern(pattern);
    }

    @Override
    public Optional<TextTest> format(SchemaDialect dialect, String name) {
      return reference.format(dialect, name);
    }
  }
}
