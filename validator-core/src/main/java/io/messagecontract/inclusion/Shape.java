package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What several schemas ask of one value together, seen through {@code $ref}, {@code allOf}, and
 * {@code anyOf} or {@code oneOf} with a single branch.
 *
 * @since 0.1.0
 */
public final class Shape {

  /** Beyond that many unions in unions, any type is taken to be allowed. */
  private static final int DEEPEST = 4;

  private static final Set<String> TRANSPARENT = Set.of("allOf", "anyOf", "oneOf");

  private final List<Place> conjuncts = new ArrayList<>();
  private final Side side;
  private final Map<String, List<Place>> keywords = new HashMap<>();
  private Set<String> types = JsonTypes.ALL;
  private boolean never;
  private boolean isTyped;

  private final int depth;

  private Shape(Side side, int depth) {
    this.side = side;
    this.depth = depth;
  }

  /** Returns what these schemas ask together; no schema asks nothing. */
  public static Shape of(Side side, List<Place> schemas) {
    return of(side, schemas, 0);
  }

  private static Shape of(Side side, List<Place> schemas, int depth) {
    Shape shape = new Shape(side, depth);
    Set<String> visited = new HashSet<>();
    schemas.forEach(schema -> shape.add(schema, visited));
    shape.read();
    return shape;
  }

  private void add(Place schema, Set<String> visited) {
    JsonNode node = schema.node();
    never |= node.isBoolean() && !node.booleanValue();
    if (!node.isObject() || !visited.add(schema.id())) {
      return;
    }
    if (References.isReference(node)) {
      add(side.target(schema), visited);
      if (SubSchemas.isOnlyReference(schema, side.dialect())) {
        return;
      }
    }
    conjuncts.add(schema);
    for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
      schema
          .member(keyword)
          .filter(this::isLookedThrough)
          .ifPresent(m -> m.children().forEach(part -> add(part, visited)));
    }
  }

  private void read() {
    for (Place conjunct : conjuncts) {
      for (Place keyword : conjunct.children()) {
        if (!isLookedThrough(keyword)) {
          keywords.computeIfAbsent(keyword.key(), key -> new ArrayList<>()).add(keyword);
        }
      }
    }
    Set<String> allowed = new TreeSet<>(never ? Set.of() : JsonTypes.ALL);
    values("type").forEach(keyword -> allowed.retainAll(JsonTypes.of(keyword.node())));
    int byType = allowed.size();
    if (depth < DEEPEST) {
      Stream.concat(values("anyOf").stream(), values("oneOf").stream())
          .forEach(union -> allowed.retainAll(typesOf(union)));
    }
    isTyped = !never && allowed.size() == byType;
    types = Collections.unmodifiableSet(allowed);
  }

  private Set<String> typesOf(Place union) {
    Set<String> any = new TreeSet<>();
    union.children().forEach(b -> any.addAll(of(side, List.of(b), depth + 1).types()));
    return any;
  }

  /** Tells whether the branches of a keyword are among the schemas of this shape. */
  public boolean isLookedThrough(Place keyword) {
    return TRANSPARENT.contains(keyword.key())
        && (keyword.key().equals("allOf") || keyword.node().size() == 1);
  }

  /** Returns the schemas without what they refer to, in the order of the documents. */
  public List<Place> conjuncts() {
    return conjuncts;
  }

  /** Tells whether one of the schemas is {@code false}. */
  public boolean isNever() {
    return never;
  }

  /** Returns the types that are allowed, {@code number} for what is no integer; maybe none. */
  public Set<String> types() {
    return types;
  }

  /** Tells whether {@code type} alone says which types are allowed. */
  public boolean isTyped() {
    return isTyped;
  }

  /** Returns the types as a schema would name them; empty where any is allowed. */
  public List<String> typeNames() {
    return types.equals(JsonTypes.ALL) ? List.of() : JsonTypes.names(types());
  }

  /** Returns the values that {@code enum} and {@code const} leave; empty where they say nothing. */
  public Optional<List<JsonNode>> values() {
    List<List<JsonNode>> lists = new ArrayList<>();
    values("const").forEach(keyword -> lists.add(List.of(keyword.node())));
    for (Place keyword : values("enum")) {
      List<JsonNode> list = new ArrayList<>();
      keyword.node().forEach(list::add);
      lists.add(list);
    }
    return lists.stream()
        .reduce((a, b) -> a.stream().filter(value -> JsonEquality.contains(b, value)).toList());
  }

  /** Returns the documented properties and the schemas of each, in the order of the documents. */
  public Map<String, List<Place>> properties() {
    Map<String, List<Place>> properties = new LinkedHashMap<>();
    for (Place keyword : values("properties")) {
      for (Place property : keyword.children()) {
        properties.computeIfAbsent(property.key(), name -> new ArrayList<>()).add(property);
      }
    }
    return properties;
  }

  /** Returns the names that are required. */
  public Set<String> required() {
    Set<String> required = new LinkedHashSet<>();
    values("required").forEach(keyword -> keyword.node().forEach(n -> required.add(n.asText())));
    return required;
  }

  /** Returns the schemas of all items of an array, where they are not listed by position. */
  public List<Place> items() {
    return values("items").stream().filter(keyword -> !keyword.node().isArray()).toList();
  }

  /** Tells whether an array's items are all described by the same schemas. */
  public boolean hasItemsOfOneKind() {
    return values("prefixItems").isEmpty() && items().size() == values("items").size();
  }

  /** Tells whether a keyword would say nothing about values of the types that are allowed. */
  public boolean isIdle(String keyword) {
    return Keywords.isIdle(keyword, types());
  }

  /** Returns every occurrence of a keyword, but for combinators that were looked through. */
  public List<Place> values(String keyword) {
    return keywords.getOrDefault(keyword, List.of());
  }
}
