package io.messagecontract.compare;

import io.messagecontract.compare.rules.schema.Change;
import io.messagecontract.compare.rules.schema.Descent;
import io.messagecontract.compare.rules.schema.SchemaPair;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Shape;
import io.messagecontract.inclusion.ValuePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Pairs the schemas of two messages value by value, and asks every rule about every pair once. */
final class SchemaWalk {

  private final Deque<SchemaPair> todo = new ArrayDeque<>();
  private final Map<String, List<Change>> visited = new LinkedHashMap<>();
  private final Ways ways = new Ways();

  private SchemaWalk() {}

  /** Returns what changed between two schemas of a whole message, what is nearest to it first. */
  static List<Change> changes(SchemaPair message) {
    SchemaWalk walk = new SchemaWalk();
    walk.todo.add(message);
    while (!walk.todo.isEmpty()) {
      walk.visit(walk.todo.remove());
    }
    return walk.changes(ids(message));
  }

  private void visit(SchemaPair pair) {
    String ids = ids(pair);
    if (visited.putIfAbsent(ids, List.of()) != null || pair.isSame()) {
      return;
    }
    Descent descent = pair.descent();
    visited.put(ids, descent.changes());
    for (SchemaPair below : descent.below()) {
      ways.add(ids, pair, ids(below), below);
      todo.add(below);
    }
  }

  private List<Change> changes(String message) {
    Map<String, List<ValuePath>> paths = ways.from(message);
    List<Change> changes = new ArrayList<>();
    visited.forEach(
        (ids, found) ->
            found.forEach(
                change -> changes.add(change.everywhere(paths.getOrDefault(ids, List.of())))));
    return changes;
  }

  private static String ids(SchemaPair pair) {
    return ids(pair.was()) + " | " + ids(pair.is());
  }

  private static String ids(Shape shape) {
    String ids = shape.conjuncts().stream().map(Place::id).collect(Collectors.joining(" "));
    return shape.isNever() ? "never " + ids : ids;
  }
}
