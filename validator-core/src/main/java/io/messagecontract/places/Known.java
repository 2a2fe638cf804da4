package io.messagecontract.places;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.places.Scope.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A scope with those that it stands in: what is known of a value to which it applies. Only what is
 * sure counts, and is cheap to see.
 */
final class Known {

  private final Scope scope;
  private final List<Place> fresh;
  private final Set<String> around = new HashSet<>();
  private final List<Place> all = new ArrayList<>();
  private final Set<String> required = new HashSet<>();
  private final boolean never;

  private Known(@Nullable Known outer, Scope scope) {
    this.scope = scope;
    if (outer != null) {
      around.addAll(outer.around);
      all.addAll(outer.all);
      required.addAll(outer.required);
    }
    around.addAll(scope.around());
    all.addAll(scope.schemas());
    required.addAll(required(scope));
    this.never = (outer != null && outer.never) || scope.never();
    this.fresh = scope.schemas().stream().filter(one -> !around.contains(one.id())).toList();
  }

  static Known of(Scope scope) {
    return new Known(null, scope);
  }

  /** Calls back for a scope and all that can apply besides. */
  static void each(Scope root, Consumer<Known> visitor) {
    of(root).each(visitor);
  }

  private void each(Consumer<Known> visitor) {
    if (!never) {
      visitor.accept(this);
      choices().forEach(choice -> options(choice).forEach(option -> option.each(visitor)));
    }
  }

  List<Choice> choices() {
    return scope.choices();
  }

  List<Known> options(Choice choice) {
    return choice.options().stream()
        .map(option -> new Known(this, option))
        .filter(option -> !option.never)
        .toList();
  }

  /**
   * Returns the schemas of this scope that apply to no value around: the others are a recursion.
   */
  List<Place> fresh() {
    return fresh;
  }

  /** Returns the schemas that apply to the value and, by this scope, to those around it. */
  Set<String> aroundParts() {
    Set<String> ids = new HashSet<>(scope.around());
    scope.schemas().forEach(schema -> ids.add(schema.id()));
    return ids;
  }

  /** Returns every schema that surely applies. */
  List<Place> schemas() {
    return all;
  }

  boolean isRequired(String name) {
    return required.contains(name);
  }

  Set<String> required() {
    return required;
  }

  private static Set<String> required(Scope scope) {
    Set<String> names = new HashSet<>(scope.given());
    scope.schemas().forEach(schema -> texts(schema.node().path("required")).forEach(names::add));
    for (Choice choice : scope.choices()) {
      Set<String> ofAll = null;
      for (Scope option : choice.options()) {
        Set<String> ofOne = required(option);
        if (ofAll == null) {
          ofAll = ofOne;
        } else {
          ofAll.retainAll(ofOne);
        }
      }
      names.addAll(ofAll == null ? Set.of() : ofAll);
    }
    return names;
  }

  private static Stream<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue);
  }

  /** Tells whether the value can be of a type. */
  boolean allows(String type) {
    return all.stream().allMatch(schema -> allows(schema.node().path("type"), type));
  }

  private static boolean allows(JsonNode types, String type) {
    return types.isMissingNode()
        || types.asText().equals(type)
        || (types.isArray() && texts(types).anyMatch(type::equals));
  }

  /** Tells whether a property can never be there, apart from what its own schema says. */
  boolean forbids(String name) {
    return most("maxProperties") == 0 || all.stream().anyMatch(schema -> forbids(schema, name));
  }

  /** The usual way to forbid a property beside another one: {@code {"not": {"required": [x]}}}. */
  private static boolean forbids(Place schema, String name) {
    JsonNode not = schema.node().path("not");
    JsonNode names = not.path("required");
    return not.size() == 1 && names.size() == 1 && names.path(0).asText().equals(name);
  }

  boolean says(String keyword) {
    return all.stream().anyMatch(schema -> schema.member(keyword).isPresent());
  }

  /** Returns the smallest number that an upper bound has. */
  int most(String keyword) {
    return numbers(keyword).min(Integer::compare).orElse(Integer.MAX_VALUE);
  }

  /** Returns the largest number that a lower bound has. */
  int least(String keyword) {
    return numbers(keyword).max(Integer::compare).orElse(0);
  }

  private Stream<Integer> numbers(String keyword) {
    return all.stream()
        .map(schema -> schema.node().path(keyword))
        .filter(JsonNode::isNumber)
        .map(
            number ->
                (int) Math.max(0, Math.min(Integer.MAX_VALUE, Math.floor(number.doubleValue()))));
  }
}
