package io.messagecontract.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the engine answers that defines the meaning of all keywords. Safe for use by many threads.
 *
 * @since 0.1.0
 */
public interface Reference {

  /** Returns one for a single message, which ends where that takes too much altogether. */
  Reference forMessage();

  /** Tells whether a schema accepts a value. */
  boolean accepts(SchemaPlace schema, JsonNode value);

  /** Tells whether a value holds just what schemas document that apply to it, at any depth. */
  boolean isDocumented(SchemaDialect dialect, List<Place> schemas, JsonNode value);

  /** Returns what matches by a pattern of ECMA-262, somewhere in a text. */
  Predicate<String> pattern(String pattern);

  /** Returns what has a format; empty where the dialect does not know it and asks nothing. */
  Optional<TextTest> format(SchemaDialect dialect, String name);
}
