package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.verdict.Reference;
import io.messagecontract.verdict.TextTest;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** networknt, as those who compile schemas ask it. */
final class CompiledReference implements Reference {

  private final Documents documents;
  private final SchemaEngine engine;
  private final boolean formats;
  private final @Nullable Steps steps;

  CompiledReference(Documents documents, SchemaEngine engine, boolean formats) {
    this(documents, engine, formats, null);
  }

  private CompiledReference(
      Documents documents, SchemaEngine engine, boolean formats, @Nullable Steps steps) {
    this.documents = documents;
    this.engine = engine;
    this.formats = formats;
    this.steps = steps;
  }

  @Override
  public Reference forMessage() {
    return steps == null ? new CompiledReference(documents, engine, formats, new Steps()) : this;
  }

  private Steps steps() {
    return steps == null ? new Steps() : steps;
  }

  @Override
  public boolean accepts(SchemaPlace schema, JsonNode value) {
    return engine.errors(schema, value, formats, true, steps()).isEmpty();
  }

  @Override
  public boolean isDocumented(SchemaDialect dialect, List<Place> schemas, JsonNode value) {
    return new DocumentedProperties(documents, engine, formats, steps())
        .gaps(schemas, new SchemaPlace("", "", dialect), value)
        .isEmpty();
  }

  @Override
  public Predicate<String> pattern(String pattern) {
    return engine.pattern(pattern)::matches;
  }

  @Override
  public Optional<TextTest> format(SchemaDialect dialect, String name) {
    if (!FormatNames.ALL.contains(name)) {
      return Optional.empty();
    }
    Predicate<String> whole = text -> engine.hasFormat(dialect, name, text);
    return Optional.of(
        name.equals("date-time") ? new TextTest(whole, DateTimes::isSure) : TextTest.of(whole));
  }
}
