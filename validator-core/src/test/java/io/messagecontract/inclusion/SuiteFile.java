package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file of the JSON Schema Test Suite: its schemas, and what it says of its instances. */
public final class SuiteFile {

  private final List<Group> groups = new ArrayList<>();
  private final Set<JsonNode> instances = new LinkedHashSet<>();
  private int refused;

  public SuiteFile(
      JsonNode content, SchemaDialect dialect, boolean assertFormats, SchemaFolder folder) {
    for (JsonNode group : content) {
      LoadedSchema schema = folder.load(group.get("schema"), dialect, assertFormats);
      group.get("tests").forEach(test -> instances.add(test.get("data")));
      if (schema.isComplete()) {
        groups.add(new Group(group, schema, new HashMap<>()));
      } else {
        refused++;
      }
    }
  }

  /**
   * A schema and the instances of which the suite says whether it accepts them.
   *
   * @param verdicts what the validator says, as far as it was asked
   */
  public record Group(JsonNode source, LoadedSchema schema, Map<JsonNode, Boolean> verdicts) {

    public String description() {
      return source.get("description").asText();
    }

    /** Tells what the suite says of an instance; nothing if it is another schema's. */
    public Optional<Boolean> word(JsonNode instance) {
      for (JsonNode test : source.get("tests")) {
        if (test.get("data").equals(instance)) {
          return Optional.of(test.get("valid").booleanValue());
        }
      }
      return Optional.empty();
    }

    /** Tells whether nobody, neither the suite nor the validator, contradicts a verdict. */
    public boolean allSay(boolean valid, JsonNode instance) {
      return verdicts.computeIfAbsent(instance, schema::accepts) == valid
          && word(instance).orElse(valid) == valid;
    }
  }

  public List<Group> groups() {
    return groups;
  }

  public Set<JsonNode> instances() {
    return instances;
  }

  /** How many schemas need another host, a file that is not there, or a dialect of their own. */
  int refused() {
    return refused;
  }
}
