package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.ValuePath;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A value within a value, and what is said of it.
 *
 * @param path the way to it
 * @param value the value
 * @param entries the schemas that lead to all others
 * @param applied all schemas that apply to it
 * @param isAgain whether the same schemas apply to a value around it, as in a recursion: there is
 *     nothing new to show
 */
record Spot(
    ValuePath path, JsonNode value, List<Place> entries, List<Place> applied, boolean isAgain) {

  /** Returns the value as people name it. */
  String name() {
    return name(path);
  }

  static String name(ValuePath path) {
    return path.steps().isEmpty() ? "message" : path.toString();
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
        .collect(Collectors.toSet());
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
