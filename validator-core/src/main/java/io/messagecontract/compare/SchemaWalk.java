package io.messagecontract.compare;

import io.messagecontract.compare.rules.schema.Change;
import io.messagecontract.compare.rules.schema.Descent;
import io.messagecontract.compare.rules.schema.SchemaPair;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Pairs the schemas of two messages value by value, and asks every rule about every pair once. */
final class SchemaWalk {

  private final Deque<SchemaPair> todo = new ArrayDeque<>();
  private final Set<String> visited = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();

  private SchemaWalk() {}

  /** Returns what changed between two schemas of a whole message, what is nearest to it first. */
  static List<Change> changes(SchemaPair message) {
    SchemaWalk walk = new SchemaWalk();
    walk.todo.add(message);
    while (!walk.todo.isEmpty()) {
      walk.visit(walk.todo.remove());
    }
    return walk.changes;
  }

  private void visit(SchemaPair pair) {
    if (!visited.add(ids(pair.was()) + " | " + ids(pair.is()))) {
      return;
    }
    if (pair.isSame()) {
      return;
    }
    Descent descent = pair.descent();
    changes.addAll(descent.changes());
    todo.addAll(descent.below());
  }

  private static String ids(Shape shape) {
    String ids = shape.conjuncts().stream().map(Place::id).collect(Collectors.joining(" "));
    return shape.isNever() ? "never " + ids : ids;
  }
}
