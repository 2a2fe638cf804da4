package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.document.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether two schemas say the same in the same words, wherever their definitions stand and
 * however they are annotated.
 *
 * @since 0.1.0
 */
public final class SameSchema {

  private static final Set<String> SETS = Set.of("type", "enum", "required");

  private final Side before;
  private final Side after;
  private final Set<String> assumed = new HashSet<>();

  private SameSchema(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  /** Compares two values of one keyword, which are schemas, hold schemas, or are plain values. */
  public static boolean keyword(Side before, Place a, Side after, Place b) {
    return new SameSchema(before, after).keywords(a, b);
  }

  /** Compares two schemas. */
  public static boolean is(Side before, Place a, Side after, Place b) {
    return new SameSchema(before, after).schemas(a, b);
  }

  private boolean schemas(Place first, Place second) {
    Place a = resolve(before, first);
    Place b = resolve(after, second);
    if (!assumed.add(a.id() + ' ' + b.id())) {
      return true;
    }
    if (!a.node().isObject() || !b.node().isObject()) {
      return JsonEquality.same(a.node(), b.node());
    }
    List<Place> own = asserting(a);
    List<Place> others = asserting(b);
    return own.size() == others.size()
        && own.stream()
            .allMatch(k -> b.member(k.key()).map(other -> keywords(k, other)).orElse(false));
  }

  private boolean keywords(Place a, Place b) {
    JsonNode left = a.node();
    JsonNode right = b.node();
    if (a.key().equals("$dynamicRef") || a.key().equals("$recursiveRef")) {
      return JsonEquality.same(root(before, a), root(after, b));
    }
    if (SETS.contains(a.key()) && left.isArray() && right.isArray()) {
      return JsonEquality.sameSet(left, right);
    }
    return switch (SubSchemas.holding(a)) {
      case NO_SCHEMA -> JsonEquality.same(left, right);
      case ONE_SCHEMA -> schemas(a, b);
      case SEVERAL_SCHEMAS -> left.isContainerNode() ? all(a, b) : JsonEquality.same(left, right);
    };
  }

  /**
   * Where a dynamic reference leads depends on the way to it: the whole document has to be equal.
   */
  private static JsonNode root(Side side, Place place) {
    return side.documents().loaded(place.path()).root();
  }

  private boolean all(Place a, Place b) {
    List<Place> own = a.children();
    List<Place> others = b.children();
    if (a.node().getNodeType() != b.node().getNodeType() || own.size() != others.size()) {
      return false;
    }
    return own.stream()
        .allMatch(
            child ->
                others.stream()
                    .filter(other -> other.key().equals(child.key()))
                    .anyMatch(other -> schemas(child, other)));
  }

  private static List<Place> asserting(Place schema) {
    return schema.children().stream()
        .filter(k -> Keywords.asserts(k.key()) || k.key().equals("allOf") || k.key().equals("$ref"))
        .toList();
  }

  private static Place resolve(Side side, Place schema) {
    Place at = schema;
    while (SubSchemas.isOnlyReference(at, side.dialect())) {
      at = side.target(at);
    }
    return at;
  }
}
