package io.messagecontract.compare;

import io.messagecontract.compare.rules.Change;
import io.messagecontract.compare.rules.Rules;
import io.messagecontract.compare.rules.SchemaPair;
import io.messagecontract.compare.rules.SchemaRule;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Shape;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.ValuePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Pairs the schemas of two messages value by value, and asks every rule about every pair once. */
final class SchemaWalk {

  private final Side before;
  private final Side after;
  private final Deque<SchemaPair> todo = new ArrayDeque<>();
  private final Set<String> visited = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();

  private SchemaWalk(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  /** Returns what changed between two schemas of a whole message, what is nearest to it first. */
  static List<Change> changes(Side before, Place was, Side after, Place is) {
    SchemaWalk walk = new SchemaWalk(before, after);
    walk.todo.add(new SchemaPair(ValuePath.ROOT, before, List.of(was), after, List.of(is)));
    while (!walk.todo.isEmpty()) {
      walk.visit(walk.todo.remove());
    }
    return walk.changes;
  }

  private void visit(SchemaPair pair) {
    Shape was = pair.shapeBefore();
    Shape is = pair.shapeAfter();
    if (!visited.add(ids(was) + " | " + ids(is))) {
      return;
    }
    for (SchemaRule rule : Rules.SCHEMA) {
      changes.addAll(rule.changes(pair));
    }
    Map<String, List<Place>> properties = is.properties();
    was.properties()
        .forEach(
            (name, places) -> {
              if (properties.containsKey(name)) {
                todo.add(below(pair.path().property(name), places, properties.get(name)));
              }
            });
    if (was.hasItemsOfOneKind() && is.hasItemsOfOneKind()) {
      todo.add(below(pair.path().items(), was.items(), is.items()));
    }
  }

  private SchemaPair below(ValuePath path, List<Place> was, List<Place> is) {
    return new SchemaPair(path, before, was, after, is);
  }

  private static String ids(Shape shape) {
    String ids = shape.conjuncts().stream().map(Place::id).collect(Collectors.joining(" "));
    return shape.isNever() ? "never " + ids : ids;
  }
}
