package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Place;
import io.messagecontract.reading.Children;
import io.messagecontract.validate.ApplicableSchemas.Applied;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Notes what one value shows of its schema, through {@code $ref}, {@code allOf} and the branches
 * that accept the value. It walks along the value, so that a schema that leads back to itself ends
 * where the value does.
 */
final class ObservationWalk {

  private final ApplicableSchemas applicable;
  private final SchemaPlace from;
  private final SortedSet<String> present = new TreeSet<>();
  private final SortedSet<String> absent = new TreeSet<>();
  private final SortedMap<String, SortedSet<String>> values = new TreeMap<>();
  private final Map<String, Set<String>> listed = new HashMap<>();

  ObservationWalk(ApplicableSchemas applicable, SchemaPlace from) {
    this.applicable = applicable;
    this.from = from;
  }

  Observation of(JsonNode value) {
    walk(List.of(applicable.at(from)), value, "");
    return new Observation(present, absent, values);
  }

  private void walk(List<Place> schemas, JsonNode value, String path) {
    List<Applied> applied = applicable.to(schemas, from, value);
    noteListed(applied, value, path);
    if (value.isArray()) {
      items(applied, value, path + "/*");
    } else if (value.isObject()) {
      Set<String> names = names(applied);
      names.forEach(name -> property(applied, value, name, path + '/' + escaped(name)));
      others(applied, value, names, path + "/*");
    }
  }

  private void property(List<Applied> applied, JsonNode object, String name, String path) {
    if (!object.has(name)) {
      absent.add(path);
      return;
    }
    present.add(path);
    List<Place> children = new ArrayList<>(ofProperty(applied, name));
    // These are for what no other keyword describes, and this name is described.
    applied.forEach(
        holder -> holder.schema().member("unevaluatedProperties").ifPresent(children::remove));
    walk(children, object.get(name), path);
  }

  /** Properties that the contract describes and does not name: their names are private. */
  private void others(List<Applied> applied, JsonNode object, Set<String> names, String path) {
    boolean isThere = false;
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      if (!names.contains(property.getKey())) {
        List<Place> schemas = ofProperty(applied, property.getKey());
        isThere |= isDescribed(schemas, property.getValue(), path);
      }
    }
    if (!isThere && applied.stream().anyMatch(holder -> describesOthers(holder.schema()))) {
      absent.add(path);
    }
  }

  private void items(List<Applied> applied, JsonNode array, String path) {
    for (int i = 0; i < array.size(); i++) {
      isDescribed(Children.ofItem(schemas(applied), i), array.get(i), path);
    }
    if (array.isEmpty()
        && Children.ofItem(schemas(applied), 0).stream().anyMatch(ObservationWalk::describes)) {
      absent.add(path);
    }
  }

  private boolean isDescribed(List<Place> schemas, JsonNode value, String path) {
    List<Place> describing = schemas.stream().filter(ObservationWalk::describes).toList();
    if (describing.isEmpty()) {
      return false;
    }
    present.add(path);
    walk(describing, value, path);
    return true;
  }

  /** {@code true}, {@code false} and an empty schema allow or forbid, and document nothing. */
  private static boolean describes(Place schema) {
    return schema.node().isObject() && !schema.node().isEmpty();
  }

  private static List<Place> schemas(List<Applied> applied) {
    return applied.stream().map(Applied::schema).toList();
  }

  private List<Place> ofProperty(List<Applied> applied, String name) {
    return Children.ofProperty(
        schemas(applied), name, pattern -> applicable.matches(pattern, name));
  }

  private static boolean describesOthers(Place holder) {
    return Stream.concat(
            holder.member("patternProperties").stream().flatMap(p -> p.children().stream()),
            Stream.of("additionalProperties", "unevaluatedProperties")
                .flatMap(keyword -> holder.member(keyword).stream()))
        .anyMatch(ObservationWalk::describes);
  }

  /** A property that {@code false} forbids is not documented as one that may be there. */
  private static Set<String> names(List<Applied> applied) {
    Set<String> names = new LinkedHashSet<>();
    for (Applied holder : applied) {
      holder.schema().member("properties").stream()
          .flatMap(properties -> properties.children().stream())
          .filter(property -> !property.node().isBoolean() || property.node().booleanValue())
          .forEach(property -> names.add(property.key()));
    }
    return names;
  }

  private void noteListed(List<Applied> applied, JsonNode value, String path) {
    Set<String> texts = new HashSet<>();
    applied.forEach(
        schema ->
            texts.addAll(
                listed.computeIfAbsent(schema.schema().id(), id -> listed(schema.schema()))));
    if (!texts.isEmpty()) {
      String text = ValueText.of(value);
      if (texts.contains(text)) {
        values.computeIfAbsent(path, place -> new TreeSet<>()).add(text);
      }
    }
  }

  private static Set<String> listed(Place schema) {
    Set<String> texts = new HashSet<>();
    schema.member("const").ifPresent(only -> texts.add(ValueText.of(only.node())));
    schema
        .member("enum")
        .ifPresent(list -> list.children().forEach(one -> texts.add(ValueText.of(one.node()))));
    return texts;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
