package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.Step;
import io.messagecontract.inclusion.ValuePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A value within a value, and what is said of it.
 *
 * @param path the way to it
 * @param value the value
 * @param entries the schemas that lead to all others
 * @param applied all schemas that apply to it
 * @param fresh those of them that apply to no value around it, as they do in a recursion
 */
record Spot(
    ValuePath path, JsonNode value, List<Place> entries, List<Place> applied, List<Place> fresh) {

  private static final int MOST_WAYS = 50;
  private static final String UNDOCUMENTED = "undocumented";
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_@$:-]+");

  /** Tells whether there is nothing new to show. */
  boolean isAgain() {
    return fresh.isEmpty();
  }

  /** Returns the value as people name it. */
  String name() {
    return name(path);
  }

  /** Names that could be taken for something else stand in quotes. */
  static String name(ValuePath path) {
    StringBuilder name = new StringBuilder();
    for (Step step : path.steps()) {
      if (step instanceof Step.Property property && !PLAIN.matcher(property.name()).matches()) {
        name.append('[').append(TextNode.valueOf(property.name())).append(']');
      } else {
        name.append(step);
      }
    }
    return name.isEmpty() ? "message" : name.charAt(0) == '.' ? name.substring(1) : name.toString();
  }

  /** Returns every occurrence of a keyword, in the order of the documents. */
  List<Place> keyword(String name) {
    return applied.stream().flatMap(schema -> schema.member(name).stream()).toList();
  }

  /** Returns the values of a keyword. */
  List<JsonNode> values(String name) {
    return keyword(name).stream().map(Place::node).toList();
  }

  /** Returns the names that have to be there. */
  Set<String> required() {
    return values("required").stream()
        .flatMap(names -> StreamSupport.stream(names.spliterator(), false))
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Returns names that may have to be there in one way only, where branches hold; the first ones.
   */
  List<String> demanded() {
    return keyword("anyOf").isEmpty() ? List.of() : required().stream().limit(MOST_WAYS).toList();
  }

  /** Returns a name for a property that no schema here knows. */
  String undocumented() {
    Set<String> known = new HashSet<>(required());
    keyword("properties").forEach(p -> p.children().forEach(c -> known.add(c.key())));
    value.fieldNames().forEachRemaining(known::add);
    String name = UNDOCUMENTED;
    for (int i = 2; known.contains(name); i++) {
      name = UNDOCUMENTED + i;
    }
    return name;
  }

  /** The messages in which a value of the focus stands here. */
  Focus within(Focus focus) {
    return focus.at(path);
  }

  /** Tells what was said here from what was said of other schemas in the same place. */
  String id() {
    return path + " " + id(applied);
  }

  static String id(List<Place> schemas) {
    return schemas.stream().map(Place::id).collect(Collectors.joining(" "));
  }
}
