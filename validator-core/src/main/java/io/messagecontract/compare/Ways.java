package io.messagecontract.compare;

import io.messagecontract.compare.rules.schema.SchemaPair;
import io.messagecontract.inclusion.Step;
import io.messagecontract.inclusion.ValuePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a message that schemas describe, where one schema describes several. */
final class Ways {

  /** A schema that leads back to itself describes any number of values. */
  private static final int MOST = 100;

  private final Map<String, List<Turn>> turns = new HashMap<>();

  /** From the schemas of a value to those of a value in it, or to branches of the same value. */
  private record Turn(String to, Optional<Step> step) {}

  private record Way(String to, ValuePath path) {}

  void add(String from, SchemaPair around, String to, SchemaPair below) {
    List<Step> steps = below.path().steps();
    boolean isDeeper = steps.size() > around.path().steps().size();
    Optional<Step> step =
        isDeeper ? Optional.of(steps.get(steps.size() - 1)) : Optional.<Step>empty();
    turns.computeIfAbsent(from, schemas -> new ArrayList<>()).add(new Turn(to, step));
  }

  /** Returns the paths of each pair of schemas, shortest first, and of very many the first ones. */
  Map<String, List<ValuePath>> from(String message) {
    Map<String, List<ValuePath>> paths = new HashMap<>();
    Deque<Way> todo = new ArrayDeque<>();
    todo.add(new Way(message, ValuePath.ROOT));
    while (!todo.isEmpty()) {
      Way way = todo.remove();
      List<ValuePath> known = paths.computeIfAbsent(way.to(), schemas -> new ArrayList<>());
      if (known.size() < MOST && !known.contains(way.path())) {
        known.add(way.path());
        for (Turn turn : turns.getOrDefault(way.to(), List.of())) {
          todo.add(new Way(turn.to(), turn.step().map(way.path()::then).orElse(way.path())));
        }
      }
    }
    return paths;
  }
}
