package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Shape;
import io.messagecontract.inclusion.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Finds what two schemas of a value say of the values in it, as far as it can be paired. */
public final class Descent {

  /** The keywords that are left to the values below, where both sides have them in one form. */
  private final Set<String> left = new HashSet<>();

  private final SchemaPair pair;
  private final List<Supplier<SchemaPair>> below = new ArrayList<>();

  Descent(SchemaPair pair) {
    this.pair = pair;
    if (pair.hasOtherTypes()) {
      return;
    }
    branches();
    properties();
    otherProperties();
    propertiesLike();
    items();
  }

  /** Returns the changes of the value itself, as all rules see them. */
  public List<Change> changes() {
    boolean isReplaced = pair.union().filter(Union::replacesSchema).isPresent();
    return SchemaRules.VALUES.stream()
        .filter(rule -> !isReplaced || rule.looksAtBranches())
        .filter(rule -> !pair.hasOtherTypes() || rule.looksAtTypes())
        .flatMap(rule -> rule.changes(pair).stream())
        .toList();
  }

  /** Returns the pairs of schemas one step below, made anew: many of them need much memory. */
  public List<SchemaPair> below() {
    return below.stream().map(Supplier::get).toList();
  }

  /** Tells whether a change of a keyword shows in the pairs below. */
  boolean covers(String keyword) {
    return left.contains(keyword);
  }

  private void add(Step step, List<Place> before, List<Place> after) {
    below.add(() -> pair.below(step, before, after));
  }

  private void branches() {
    pair.union()
        .ifPresent(
            union -> {
              left.addAll(Set.of("anyOf", "oneOf"));
              union.both().forEach(branch -> below.add(() -> pair.within(branch)));
            });
  }

  private void properties() {
    Map<String, List<Place>> is = pair.is().properties();
    pair.was()
        .properties()
        .forEach(
            (name, schemas) -> {
              if (is.containsKey(name)) {
                add(new Step.Property(name), schemas, is.get(name));
              }
            });
  }

  private void otherProperties() {
    List<Place> was = schemas(pair.was(), "additionalProperties");
    List<Place> is = schemas(pair.is(), "additionalProperties");
    if (!was.isEmpty() && !is.isEmpty() && namesOf(pair.was()).equals(namesOf(pair.is()))) {
      left.add("additionalProperties");
      add(namesOf(pair.was()), was, is);
    }
  }

  private void propertiesLike() {
    Map<String, List<Place>> was = members(pair.was(), "patternProperties");
    Map<String, List<Place>> is = members(pair.is(), "patternProperties");
    if (!was.isEmpty() && was.keySet().equals(is.keySet())) {
      left.add("patternProperties");
      was.forEach(
          (pattern, schemas) ->
              add(new Step.PropertyLike(pattern), schemas, is.getOrDefault(pattern, List.of())));
    }
  }

  private void items() {
    List<List<Place>> was = listed(pair.was());
    List<List<Place>> is = listed(pair.is());
    if (was.size() != is.size()) {
      return;
    }
    left.addAll(Set.of("prefixItems", "items", "additionalItems"));
    for (int i = 0; i < was.size(); i++) {
      add(new Step.ItemBetween(i, i + 1), was.get(i), is.get(i));
    }
    List<Place> restBefore = rest(pair.was());
    List<Place> restAfter = rest(pair.is());
    Step step =
        was.isEmpty() ? new Step.AnyItem() : new Step.ItemBetween(was.size(), Integer.MAX_VALUE);
    if (!restBefore.isEmpty() || !restAfter.isEmpty()) {
      add(step, restBefore, restAfter);
    }
  }

  private static Step.OtherProperty namesOf(Shape shape) {
    return new Step.OtherProperty(
        shape.properties().keySet(), members(shape, "patternProperties").keySet());
  }

  private static List<Place> schemas(Shape shape, String keyword) {
    List<Place> schemas = shape.values(keyword);
    return schemas.stream().allMatch(schema -> schema.node().isObject()) ? schemas : List.of();
  }

  private static Map<String, List<Place>> members(Shape shape, String keyword) {
    Map<String, List<Place>> members = new LinkedHashMap<>();
    for (Place holder : shape.values(keyword)) {
      for (Place member : holder.children()) {
        members.computeIfAbsent(member.key(), key -> new ArrayList<>()).add(member);
      }
    }
    return members;
  }

  /** The schemas of items by position, all conjuncts of each; {@code prefixItems} or a list. */
  private static List<List<Place>> listed(Shape shape) {
    List<List<Place>> positions = new ArrayList<>();
    List<Place> lists = new ArrayList<>(shape.values("prefixItems"));
    shape.values("items").stream().filter(list -> list.node().isArray()).forEach(lists::add);
    for (Place list : lists) {
      for (int i = 0; i < list.children().size(); i++) {
        if (positions.size() <= i) {
          positions.add(new ArrayList<>());
        }
        positions.get(i).add(list.children().get(i));
      }
    }
    return positions;
  }

  private static List<Place> rest(Shape shape) {
    List<Place> rest = new ArrayList<>(shape.items());
    boolean isListed = shape.values("items").stream().anyMatch(list -> list.node().isArray());
    if (isListed) {
      rest.addAll(shape.values("additionalItems"));
    }
    return rest;
  }
}
