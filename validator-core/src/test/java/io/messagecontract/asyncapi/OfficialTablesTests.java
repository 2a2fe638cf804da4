package io.messagecontract.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.Corpora;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the tables against the official JSON Schemas: the fields of each object, in each version.
 */
class OfficialTablesTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The definitions that are objects of one title, and what this library calls them. */
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("info", "Info Object"),
          Map.entry("contact", "Contact Object"),
          Map.entry("license", "License Object"),
          Map.entry("server", "Server Object"),
          Map.entry("serverVariable", "Server Variable Object"),
          Map.entry("channelItem", "Channel Item Object"),
          Map.entry("channel", "Channel Object"),
          Map.entry("parameter", "Parameter Object"),
          Map.entry("externalDocs", "External Documentation Object"),
          Map.entry("operation", "Operation Object"),
          Map.entry("operationTrait", "Operation Trait Object"),
          Map.entry("operationReply", "Operation Reply Object"),
          Map.entry("operationReplyAddress", "Operation Reply Address Object"),
          Map.entry("tag", "Tag Object"),
          Map.entry("correlationId", "Correlation ID Object"),
          Map.entry("messageTrait", "Message Trait Object"),
          Map.entry("messageObject", "Message Object"),
          Map.entry("messageExampleObject", "Message Example Object"),
          Map.entry("components", "Components Object"));

  @ParameterizedTest
  @ValueSource(
      strings = {"2.0.0", "2.1.0", "2.2.0", "2.3.0", "2.4.0", "2.5.0", "2.6.0", "3.0.0", "3.1.0"})
  void objectsHaveTheFieldsOfTheOfficialSchemas(String text) throws IOException {
    Path file = Path.of("schemas", text + "-without-$id.json");
    JsonNode schema =
        JSON.readTree(Corpora.assumed("asyncapi-schemas").resolve(file.toString()).toFile());
    SpecificationVersion version = SpecificationVersion.parse(text).orElseThrow();
    Specification specification = Specification.of(version);
    Map<String, String> official = new TreeMap<>();
    Map<String, String> ours = new TreeMap<>();

    official.put("AsyncAPI Object", official(schema));
    ours.put("AsyncAPI Object", ours(specification.object("AsyncAPI Object"), version));
    schema.path("definitions").properties().stream()
        .filter(definition -> TITLES.containsKey(definition.getKey()))
        .forEach(
            definition -> {
              String title = String.valueOf(TITLES.get(definition.getKey()));
              official.put(title, official(definition.getValue()));
              ours.put(title, ours(specification.object(title), version));
            });

    assertThat(ours).hasSizeGreaterThan(14).containsExactlyEntriesOf(official);
  }

  private static String official(JsonNode definition) {
    Set<String> fields = new TreeSet<>();
    Set<String> required = new TreeSet<>();
    collect(definition, fields, required);
    definition.path("allOf").forEach(part -> collect(part, fields, required));
    return shown(fields, required::contains);
  }

  /** Parameters until 2.4 may be a reference by a field of their own; ours are by their type. */
  private static void collect(JsonNode definition, Set<String> fields, Set<String> required) {
    JsonNode properties = definition.path("properties");
    properties.fieldNames().forEachRemaining(fields::add);
    definition.path("required").forEach(field -> required.add(field.asText()));
    if (properties.has("location") && properties.has("schema")) {
      fields.remove("$ref");
    }
  }

  private static String ours(ObjectType object, SpecificationVersion version) {
    Map<String, Boolean> fields =
        object.fields().stream()
            .filter(field -> field.isIn(version))
            .collect(Collectors.toMap(Field::name, Field::required));
    return shown(new TreeSet<>(fields.keySet()), name -> fields.getOrDefault(name, false));
  }

  private static String shown(Set<String> fields, Predicate<String> required) {
    return fields.stream()
        .map(name -> required.test(name) ? name + '!' : name)
        .collect(Collectors.joining(" "));
  }
}
