package io.messagecontract.verdict;

import io.messagecontract.verdict.Items.Contained;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several checks of one value, made side by side on the same tokens: each shape that any of them
 * needs is a lane, and all lanes are asked at once.
 */
final class Lanes {

  /** The answers of the lanes are the bits of a long. */
  private static final int MOST = Long.SIZE;

  /** How often members may leave only some lanes before all are kept going. */
  private static final int MOST_PARTS = 64;

  final List<Check> checks;
  final List<Shape> shapes;

  /** The names that shapes mention, by index. */
  final Map<String, Integer> names = new HashMap<>();

  /** What items are counted, lane by lane. */
  final List<Contained> counted;

  private final List<int[]> indexes;
  private final @Nullable Step[] items;
  private final List<Condition> conditions;
  private final int[] places;
  private final boolean compiled;
  private final LanePool pool;
  private final Map<String, Step> known = new ConcurrentHashMap<>();
  private final Map<List<Check>, Step> steps = new ConcurrentHashMap<>();
  private final Map<Long, Lanes> parts = new ConcurrentHashMap<>();

  private Lanes(
      List<Check> checks,
      List<Shape> shapes,
      List<Condition> conditions,
      int[] places,
      boolean compiled,
      LanePool pool) {
    this.checks = checks;
    this.shapes = shapes;
    this.conditions = conditions;
    this.places = places;
    this.compiled = compiled;
    this.pool = pool;
    Set<String> all = new LinkedHashSet<>();
    shapes.forEach(shape -> all.addAll(shape.members.names.known()));
    all.forEach(name -> names.put(name, names.size()));
    this.indexes =
        shapes.stream()
            .map(s -> s.members.names.known().stream().mapToInt(names::get).toArray())
            .toList();
    this.counted = shapes.stream().flatMap(shape -> shape.items.contained().stream()).toList();
    this.items =
        new Step[1 + shapes.stream().mapToInt(shape -> shape.items.first().size()).max().orElse(0)];
  }

  /** What is asked of a member or an item. */
  static final class Step {

    /** All that is asked, or null for nothing. */
    final @Nullable Lanes lanes;

    /**
     * For each lane that leads here, which condition of these lanes speaks for it; -1 for one that
     * asks nothing.
     */
    final int[] condition;

    Step(@Nullable Lanes lanes, int[] condition) {
      this.lanes = lanes;
      this.condition = condition;
    }
  }

  static Lanes of(List<Check> checks, LanePool pool) {
    Flattening flat = new Flattening();
    int[] places = checks.stream().mapToInt(flat::place).toArray();
    boolean compiled = flat.isCompiled() && flat.shapes().size() <= MOST && places.length <= MOST;
    return new Lanes(checks, flat.shapes(), flat.conditions(), places, compiled, pool);
  }

  /** Returns the one lane of a shape by itself. */
  static Lanes of(Shape shape, LanePool pool) {
    return new Lanes(List.of(), List.of(shape), List.of(), new int[0], true, pool);
  }

  /** Returns the answer to each check, as bits, given those of the shapes. */
  long answers(long accepted) {
    boolean[] holding = new boolean[conditions.size()];
    for (int i = 0; i < holding.length; i++) {
      holding[i] = conditions.get(i).holds(accepted, holding);
    }
    long answers = 0;
    for (int i = 0; i < places.length; i++) {
      answers |= holding[places[i]] ? 1L << i : 0;
    }
    return answers;
  }

  /** Returns the bits of all lanes. */
  long every() {
    return shapes.size() == MOST ? -1L : (1L << shapes.size()) - 1;
  }

  /** Returns by which index here the names of a lane's shape are known. */
  int[] indexes(int lane) {
    return indexes.get(lane);
  }

  /** Tells whether a value has to be there as a whole to be judged. */
  boolean needTree(int kind) {
    if (!compiled || (kind == Kinds.ARRAY && shapes.size() + counted.size() > MOST)) {
      return true;
    }
    for (Shape shape : shapes) {
      if (shape.needsTree(kind) || (kind == Kinds.ARRAY && shape.items.unique())) {
        return true;
      }
    }
    return false;
  }

  Step member(String name) {
    Step step = known.get(name);
    if (step == null) {
      step = step(shape -> shape.members.of(name));
      if (names.containsKey(name)) {
        known.put(name, step);
      }
    }
    return step;
  }

  /** Returns what is asked of an item: by each lane, and then by each that counts items. */
  Step item(int index) {
    int at = Math.min(index, items.length - 1);
    Step step = items[at];
    if (step == null) {
      step = step(shape -> shape.items.at(at), counted.stream().map(Contained::item).toList());
      items[at] = step;
    }
    return step;
  }

  private Step step(Function<Shape, Check> next) {
    return step(next, List.of());
  }

  private Step step(Function<Shape, Check> next, List<Check> more) {
    List<Check> each = new ArrayList<>(shapes.stream().map(next).toList());
    each.addAll(more);
    return steps.computeIfAbsent(List.copyOf(each), this::made);
  }

  private Step made(List<Check> each) {
    List<Check> asked = new ArrayList<>();
    int[] condition = new int[each.size()];
    for (int i = 0; i < condition.length; i++) {
      Check check = each.get(i);
      boolean asks = check != Check.ANYTHING;
      if (asks && !asked.contains(check)) {
        asked.add(check);
      }
      condition[i] = asks ? asked.indexOf(check) : -1;
    }
    return new Step(
        asked.isEmpty()
            ? null
            : asked.size() == 1 ? asked.get(0).lanes() : pool.lanes(List.copyOf(asked)),
        condition);
  }

  /** Returns some of the lanes, in their order; all of them where too many parts are known. */
  Lanes only(long kept) {
    Lanes part = parts.get(kept);
    if (part == null) {
      if (parts.size() >= MOST_PARTS) {
        return this;
      }
      List<Shape> some = new ArrayList<>();
      for (int i = 0; i < shapes.size(); i++) {
        if ((kept >>> i & 1) != 0) {
          some.add(shapes.get(i));
        }
      }
      part = new Lanes(List.of(), some, List.of(), new int[0], true, pool);
      parts.put(kept, part);
    }
    return part;
  }
}
