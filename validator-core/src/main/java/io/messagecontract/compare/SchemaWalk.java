package io.messagecontract.compare;

import io.messagecontract.compare.rules.Change;
import io.messagecontract.compare.rules.Rules;
import io.messagecontract.compare.rules.SchemaPair;
import io.messagecontract.compare.rules.SchemaRule;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Shape;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.ValuePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pairs the schemas of two messages value by value, and asks every rule about every pair once. */
final class SchemaWalk {

  private final Side before;
  private final Side after;
  private final Set<String> visited = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();

  private SchemaWalk(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  /** Returns what changed between two schemas of a whole message. */
  static List<Change> changes(Side before, Place was, Side after, Place is) {
    SchemaWalk walk = new SchemaWalk(before, after);
    walk.visit(new SchemaPair(ValuePath.ROOT, before, List.of(was), after, List.of(is)));
    return walk.changes;
  }

  private void visit(SchemaPair pair) {
    if (!visited.add(ids(pair.before()) + " | " + ids(pair.after()))) {
      return;
    }
    for (SchemaRule rule : Rules.SCHEMA) {
      changes.addAll(rule.changes(pair));
    }
    Shape was = pair.shapeBefore();
    Shape is = pair.shapeAfter();
    Map<String, List<Place>> properties = is.properties();
    was.properties()
        .forEach(
            (name, places) -> {
              if (properties.containsKey(name)) {
                visit(below(pair.path().property(name), places, properties.get(name)));
              }
            });
    if (was.hasItemsOfOneKind() && is.hasItemsOfOneKind()) {
      visit(below(pair.path().items(), was.items(), is.items()));
    }
  }

  private SchemaPair below(ValuePath path, List<Place> was, List<Place> is) {
    return new SchemaPair(path, before, was, after, is);
  }

  private static String ids(List<Place> places) {
    return Stream.concat(Stream.of(""), places.stream().map(Place::id))
        .collect(Collectors.joining(" "));
  }
}
