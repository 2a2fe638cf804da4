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

  private final Deque<Visit> todo = new ArrayDeque<>();
  private final Map<String, List<Change>> visited = new LinkedHashMap<>();
  private final Ways ways = new Ways();

  private SchemaWalk() {}

  private record Visit(String ids, SchemaPair pair) {

    static Visit to(SchemaPair pair) {
      return new Visit(SchemaWalk.ids(pair.was()) + " | " + SchemaWalk.ids(pair.is()), pair);
    }
  }

  /** Returns what changed between two schemas of a whole message, what is nearest to it first. */
  static List<Change> changes(SchemaPair message) {
    SchemaWalk walk = new SchemaWalk();
    Visit first = Visit.to(message);
    walk.todo.add(first);
    while (!walk.todo.isEmpty()) {
      walk.visit(walk.todo.remove());
    }
    return walk.changes(first.ids());
  }

  private void visit(Visit visit) {
    SchemaPair pair = visit.pair();
    if (visited.putIfAbsent(visit.ids(), List.of()) != null || pair.isSame()) {
      return;
    }
    Descent descent = pair.descent();
    visited.put(visit.ids(), descent.changes());
    for (SchemaPair one : descent.below()) {
      Visit below = Visit.to(one);
      ways.add(visit.ids(), pair, below.ids(), one);
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

  private static String ids(Shape shape) {
    String ids = shape.conjuncts().stream().map(Place::id).collect(Collectors.joining(" "));
    return shape.isNever() ? "never " + ids : ids;
  }
}
