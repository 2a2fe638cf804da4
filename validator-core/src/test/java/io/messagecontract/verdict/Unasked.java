package io.messagecontract.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A reference to which nothing is to be left. */
class Unasked implements Reference {
  @Override
  public Reference forMessage() {
    return this;
  }

  @Override
  public boolean accepts(SchemaPlace schema, JsonNode value) {
    throw new AssertionError("not to be asked");
  }

  @Override
  public boolean isDocumented(SchemaDialect dialect, List<Place> schemas, JsonNode value) {
    throw new AssertionError("not to be asked");
  }

  @Override
  public Predicate<String> pattern(String pattern) {
    throw new AssertionError("not to be asked");
  }

  @Override
  public Optional<TextTest> format(SchemaDialect dialect, String name) {
    throw new AssertionError("not to be asked");
  }
}
