package io.messagecontract.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For each length the nodes from which a string of that length leads to the end. The sets repeat at
 * last, since each follows from the one before.
 */
final class Layers {

  private static final long MOST_STEPS = 100_000_000;
  private static final long MOST_BITS = 1_000_000_000;

  private final Graph graph;
  private final int[][] targets;
  private final List<BitSet> layers = new ArrayList<>();
  private final Map<BitSet, Integer> known = new HashMap<>();
  private final Work work = new Work(MOST_STEPS);
  private int period;
  private int prefix = Integer.MAX_VALUE;

  Layers(Graph graph) {
    this.graph = graph;
    this.targets =
        graph.edges().stream()
            .map(edges -> edges.stream().mapToInt(Graph.Edge::target).distinct().toArray())
            .toArray(int[][]::new);
    layers.add(graph.accepting());
    known.put(graph.accepting(), 0);
  }

  /** Returns from where exactly so many code points lead to the end. */
  BitSet at(long length) throws LanguageException {
    while (period == 0 && length >= layers.size()) {
      add();
    }
    return layers.get(
        (int) (length < layers.size() ? length : prefix + (length - prefix) % period));
  }

  /** Returns after how many lengths all is as it was; 0 if that is not known yet. */
  int period() {
    return period;
  }

  /** Returns from which length on it is so. */
  int prefix() {
    return prefix;
  }

  private void add() throws LanguageException {
    BitSet last = layers.get(layers.size() - 1);
    BitSet next = new BitSet(graph.size());
    for (int node = 0; node < targets.length; node++) {
      work.spend(1);
      for (int target : targets[node]) {
        work.spend(1);
        if (last.get(target)) {
          next.set(node);
          break;
        }
      }
    }
    Integer earlier = known.putIfAbsent(next, layers.size());
    if (earlier != null) {
      prefix = earlier;
      period = layers.size() - earlier;
    } else {
      layers.add(next);
      if ((long) layers.size() * graph.size() > MOST_BITS) {
        throw new LanguageException("the strings are too long to be searched");
      }
    }
  }
}
