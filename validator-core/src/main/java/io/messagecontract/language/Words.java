package io.messagecontract.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.util.automaton.Automaton;

/** Lists words by length, and of one length in the order of {@link Readability}. */
final class Words {

  private static final long LONGEST = 100_000;

  /** A character, with its place in the order, and where it leads. */
  private record Choice(int range, int character, int target) {}

  /** Stands before the first character, and behind the last. */
  private static final Choice NONE = new Choice(0, -1, -1);

  private final Graph graph;
  private final Layers layers;
  private final int count;
  private final List<String> found;

  private Words(Graph graph, int count, List<String> found) {
    this.graph = graph;
    this.layers = new Layers(graph);
    this.count = count;
    this.found = found;
  }

  static List<String> of(Automaton automaton, long least, long most, int count)
      throws LanguageException {
    if (least > LONGEST) {
      throw new LanguageException("the strings are too long to be searched");
    }
    List<String> found = new ArrayList<>();
    new Words(Graph.plain(automaton), count, found).search(Math.max(0, least), most);
    if (found.size() < count) {
      new Words(Graph.withHalves(automaton), count, found).search(Math.max(0, least), most);
    }
    return found;
  }

  private void search(long least, long most) throws LanguageException {
    if (graph.size() == 0) {
      return;
    }
    long without = 0;
    for (long length = least; length <= most && found.size() < count; length++) {
      if (layers.at(length).get(0)) {
        list((int) length);
        without = 0;
      } else if (length >= layers.prefix()) {
        without++;
      }
      if (layers.period() > 0 && without >= layers.period()) {
        return;
      }
    }
  }

  private void list(int length) throws LanguageException {
    Choice[] way = new Choice[length];
    Arrays.fill(way, NONE);
    int at = 0;
    while (found.size() < count) {
      if (at == length) {
        found.add(text(way));
        at--;
      } else {
        BitSet live = layers.at(length - at - 1L);
        way[at] = next(at == 0 ? 0 : way[at - 1].target(), way[at], live);
        at += way[at].target() < 0 ? -1 : 1;
      }
      if (at < 0) {
        return;
      }
    }
  }

  private Choice next(int node, Choice last, BitSet live) {
    for (int range = last.range(); range < Readability.ORDER.size(); range++) {
      int[] bounds = Readability.ORDER.get(range);
      int low = range == last.range() ? Math.max(bounds[0], last.character() + 1) : bounds[0];
      for (Graph.Edge edge : graph.edges().get(node)) {
        int character = Math.max(low, edge.low());
        if (character <= Math.min(bounds[1], edge.high()) && live.get(edge.target())) {
          return new Choice(range, character, edge.target());
        }
      }
    }
    return NONE;
  }

  private static String text(Choice[] way) {
    StringBuilder text = new StringBuilder();
    for (Choice choice : way) {
      text.appendCodePoint(choice.character());
    }
    return text.toString();
  }
}
