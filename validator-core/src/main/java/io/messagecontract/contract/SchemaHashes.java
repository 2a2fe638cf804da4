package io.messagecontract.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Gives schemas hashes, the same to those that mean the same, however often they are written down
 * and wherever a recursion is cut.
 *
 * <p>A schema without recursion is hashed after its parts. Recursive ones are told apart in rounds
 * (partition refinement): at first by their own words, then by the hashes that they and their parts
 * had in the round before, until no round tells more of them apart. What only leads to a recursion
 * is hashed after it, and is the same as a schema of the recursion that it would be in a further
 * round: that is a recursion written down once more.
 */
final class SchemaHashes {

  /** Bounds the work for schemas that are made to need many; others need a few. */
  private static final int MAX_ROUNDS = 64;

  private final Map<SchemaNode, List<SchemaNode>> parts = new HashMap<>();
  private final Map<SchemaNode, List<SchemaNode>> users = new HashMap<>();
  private int rounds;

  private SchemaHashes(Collection<SchemaNode> nodes) {
    for (SchemaNode node : nodes) {
      parts.put(node, node.parts());
      node.parts().forEach(p -> users.computeIfAbsent(p, ignored -> new ArrayList<>()).add(node));
    }
  }

  /**
   * Hashes schemas that hold no others than these.
   *
   * @return the hashes of all recursive ones, which are to be compared too: the hash of one looks
   *     only as far into its parts as there were rounds
   */
  static SortedSet<String> settle(Collection<SchemaNode> nodes) {
    return new SchemaHashes(nodes).settleAll(nodes);
  }

  /**
   * Hashes schemas that hold no others than these.
   *
   * @return whether equal hashes of these schemas are enough: no further round would tell more
   *     apart
   */
  static boolean isSettled(Collection<SchemaNode> nodes) {
    SchemaHashes hashes = new SchemaHashes(nodes);
    hashes.settleAll(nodes);
    return hashes.rounds < MAX_ROUNDS;
  }

  private SortedSet<String> settleAll(Collection<SchemaNode> nodes) {
    Consumer<SchemaNode> settle = node -> node.setHash(node.nextHash());
    List<SchemaNode> leading = new ArrayList<>();
    Set<SchemaNode> recursive = peel(nodes, this::parts, this::users, settle);
    recursive = peel(recursive, this::users, this::parts, leading::add);
    refine(List.copyOf(recursive));
    Map<String, String> known = new HashMap<>();
    recursive.forEach(node -> known.put(node.nextHash(), node.hash()));
    for (int i = leading.size() - 1; i >= 0; i--) {
      String hash = leading.get(i).nextHash();
      leading.get(i).setHash(known.getOrDefault(hash, hash));
    }
    return new TreeSet<>(classes(recursive));
  }

  private void refine(List<SchemaNode> recursive) {
    recursive.forEach(node -> node.setHash(node.ownHash()));
    int before = 0;
    int now = classes(recursive).size();
    for (rounds = 0; rounds < MAX_ROUNDS && now > before; rounds++) {
      List<String> next = recursive.stream().map(SchemaNode::nextHash).toList();
      for (int i = 0; i < next.size(); i++) {
        recursive.get(i).setHash(next.get(i));
      }
      before = now;
      now = classes(recursive).size();
    }
  }

  private static Set<String> classes(Collection<SchemaNode> nodes) {
    Set<String> hashes = new HashSet<>();
    nodes.forEach(node -> hashes.add(node.hash()));
    return hashes;
  }

  private List<SchemaNode> parts(SchemaNode node) {
    return parts.getOrDefault(node, List.of());
  }

  private List<SchemaNode> users(SchemaNode node) {
    return users.getOrDefault(node, List.of());
  }

  /** Takes away, again and again, what has nothing before it any more; returns what is left. */
  private static Set<SchemaNode> peel(
      Collection<SchemaNode> nodes,
      Function<SchemaNode, List<SchemaNode>> before,
      Function<SchemaNode, List<SchemaNode>> after,
      Consumer<SchemaNode> taken) {
    Map<SchemaNode, Long> open = new HashMap<>();
    Deque<SchemaNode> ready = new ArrayDeque<>();
    Set<SchemaNode> left = new HashSet<>(nodes);
    for (SchemaNode node : nodes) {
      long count = before.apply(node).stream().filter(left::contains).count();
      open.put(node, count);
      if (count == 0) {
        ready.push(node);
      }
    }
    while (!ready.isEmpty()) {
      SchemaNode node = ready.pop();
      taken.accept(node);
      left.remove(node);
      for (SchemaNode next : after.apply(node)) {
        if (open.containsKey(next) && open.merge(next, -1L, Long::sum) == 0) {
          ready.push(next);
        }
      }
    }
    return left;
  }
}
