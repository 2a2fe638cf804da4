package io.messagecontract.verdict;

import io.messagecontract.verdict.Condition.Accepted;
import io.messagecontract.verdict.Condition.Some;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes checks apart into the shapes that they ask, and how the answers make up theirs. */
final class Flattening {

  private final Map<Shape, Integer> shapes = new LinkedHashMap<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final Map<Check, Integer> known = new HashMap<>();
  private final Set<Check> underway = new HashSet<>();
  private boolean compiled = true;

  /** Returns the place of a check's condition. */
  int place(Check check) {
    Integer before = known.get(check);
    if (before != null) {
      return before;
    }
    if (!underway.add(check)) {
      throw new UncompiledException("a schema that leads back to itself");
    }
    Check.Content content = check.content();
    compiled &= content.isCompiled();
    List<Integer> parts = new ArrayList<>();
    if (!content.shape().asksNothing()) {
      parts.add(add(new Accepted(shapes.computeIfAbsent(content.shape(), s -> shapes.size()))));
    }
    for (Choice choice : content.choices()) {
      parts.add(add(choice.condition(this::place)));
    }
    int place = parts.size() == 1 ? parts.get(0) : add(new Some(parts, parts.size(), parts.size()));
    known.put(check, place);
    return place;
  }

  private int add(Condition condition) {
    conditions.add(condition);
    return conditions.size() - 1;
  }

  List<Shape> shapes() {
    return List.copyOf(shapes.keySet());
  }

  List<Condition> conditions() {
    return List.copyOf(conditions);
  }

  /** Tells whether nothing is left to the reference. */
  boolean isCompiled() {
    return compiled;
  }
}
