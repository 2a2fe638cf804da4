package io.messagecontract.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Transition;

/**
 * An automaton without the ways that no string takes: a string has no high surrogate right before a
 * low one, because the two are one code point.
 *
 * @param edges the edges of each node, in the order of their code points
 * @param accepting the nodes at which a string may end
 */
record Graph(List<List<Edge>> edges, BitSet accepting) {

  /** A way from one node to another by any code point of a range. */
  record Edge(int low, int high, int target) {}

  private static final int NODES = 3;
  private static final int WHOLE = 0;
  private static final int HALF = 1;
  private static final int AFTER_HIGH = 2;

  /** Returns the strings without half of a surrogate pair. */
  static Graph plain(Automaton automaton) {
    List<List<Edge>> edges = new ArrayList<>();
    BitSet accepting = new BitSet();
    for (int state = 0; state < automaton.getNumStates(); state++) {
      accepting.set(state, automaton.isAccept(state));
      List<Edge> here = new ArrayList<>();
      for (Edge edge : transitions(automaton, state)) {
        whole(edge, edge.target(), here);
      }
      edges.add(here);
    }
    return new Graph(edges, accepting);
  }

  /** Returns the strings with half of a surrogate pair. */
  static Graph withHalves(Automaton automaton) {
    List<List<Edge>> edges = new ArrayList<>();
    BitSet accepting = new BitSet();
    for (int node = 0; node < automaton.getNumStates() * NODES; node++) {
      int kind = node % NODES;
      accepting.set(node, automaton.isAccept(node / NODES) && kind != WHOLE);
      List<Edge> here = new ArrayList<>();
      for (Edge edge : transitions(automaton, node / NODES)) {
        int target = edge.target() * NODES;
        whole(edge, target + (kind == WHOLE ? WHOLE : HALF), here);
        add(
            edge,
            Character.MIN_HIGH_SURROGATE,
            Character.MAX_HIGH_SURROGATE,
            target + AFTER_HIGH,
            here);
        if (kind != AFTER_HIGH) {
          add(edge, Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE, target + HALF, here);
        }
      }
      edges.add(here);
    }
    return new Graph(edges, accepting);
  }

  private static List<Edge> transitions(Automaton automaton, int state) {
    List<Edge> edges = new ArrayList<>();
    Transition transition = new Transition();
    int count = automaton.initTransition(state, transition);
    for (int i = 0; i < count; i++) {
      automaton.getNextTransition(transition);
      edges.add(new Edge(transition.min, transition.max, transition.dest));
    }
    return edges;
  }

  private static void whole(Edge edge, int target, List<Edge> to) {
    add(edge, 0, Character.MIN_SURROGATE - 1, target, to);
    add(edge, Character.MAX_SURROGATE + 1, Character.MAX_CODE_POINT, target, to);
  }

  private static void add(Edge edge, int low, int high, int target, List<Edge> to) {
    int first = Math.max(edge.low(), low);
    int last = Math.min(edge.high(), high);
    if (first <= last) {
      to.add(new Edge(first, last, target));
    }
  }

  int size() {
    return edges.size();
  }

  boolean isEmpty() {
    if (edges.isEmpty()) {
      return true;
    }
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    seen.set(0);
    while (!open.isEmpty()) {
      int node = open.pop();
      if (accepting.get(node)) {
        return false;
      }
      for (Edge edge : edges.get(node)) {
        if (!seen.get(edge.target())) {
          seen.set(edge.target());
          open.push(edge.target());
        }
      }
    }
    return true;
  }
}
