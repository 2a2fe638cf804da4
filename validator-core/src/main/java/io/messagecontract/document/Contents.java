package io.messagecontract.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the members of one object, or the items of one array, while they are read. */
final class Contents {

  /** Up to here a look at all is as good as a search. */
  private static final int FEW = 12;

  private final TreeNodes nodes;
  private final int line;
  private String[] names = new String[4];
  private JsonNode[] values = new JsonNode[4];
  private int[] places = new int[4 * Spans.NUMBERS];
  private @Nullable Spans[] inner = Spans.LEAVES;
  private int size;
  private @Nullable Names keys;
  private @Nullable Set<String> many;

  /** Nothing yet, of what stands on that line. */
  Contents(TreeNodes nodes, int line) {
    this.nodes = nodes;
    this.line = line;
  }

  boolean has(String name) {
    if (many != null) {
      return many.contains(name);
    }
    for (int i = 0; i < size; i++) {
      if (names[i].equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Adds a member of a name that is not there yet. */
  void add(String name, Placed value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
    }
    names[size] = name;
    if (many != null) {
      many.add(name);
    } else if (size == FEW) {
      many = new HashSet<>(Arrays.asList(names).subList(0, size + 1));
    }
    add(value);
  }

  /** Adds an item. */
  void add(Placed value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
      places = Arrays.copyOf(places, 2 * places.length);
    }
    Position start = value.span().start();
    Position end = value.span().end();
    int at = size * Spans.NUMBERS;
    places[at] = start.line() - line;
    places[at + 1] = start.column();
    places[at + 2] = end.line() - start.line();
    places[at + 3] = end.column();
    values[size] = value.node();
    if (value.inner() != null) {
      inner = inner.length > size ? inner : Arrays.copyOf(inner, values.length);
      inner[size] = value.inner();
    }
    size++;
  }

  JsonNode object() {
    keys = nodes.names(Arrays.copyOf(names, size));
    return nodes.object(keys, Arrays.copyOf(values, size));
  }

  JsonNode array() {
    return nodes.array(Arrays.copyOf(values, size));
  }

  /** Returns where all stands that was made an object or an array of; null where it is nothing. */
  @Nullable Spans spans() {
    if (size == 0) {
      return null;
    }
    @Nullable Spans[] within = inner.length == 0 ? inner : Arrays.copyOf(inner, size);
    return nodes.spans(keys, Arrays.copyOf(places, size * Spans.NUMBERS), within);
  }
}
