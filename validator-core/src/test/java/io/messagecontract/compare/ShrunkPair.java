package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Leaves out of both sides of a pair whatever a fault does not need. */
final class ShrunkPair {

  private static final int TRIES = 600;

  private final Predicate<EditedContract> isFaulty;
  private int tries;

  private ShrunkPair(Predicate<EditedContract> isFaulty) {
    this.isFaulty = isFaulty;
  }

  static EditedContract of(EditedContract pair, Predicate<EditedContract> isFaulty) {
    return new ShrunkPair(isFaulty).shrink(pair);
  }

  private EditedContract shrink(EditedContract pair) {
    EditedContract smallest = pair;
    boolean isSmaller = true;
    while (isSmaller) {
      isSmaller = false;
      List<String> pointers = new ArrayList<>();
      collect(smallest.before().tree(), "", pointers);
      collect(smallest.after().tree(), "", pointers);
      for (String pointer : pointers.stream().distinct().toList()) {
        for (int sides : List.of(3, 1, 2)) {
          EditedContract less = without(smallest, pointer, sides);
          if (tries < TRIES && !less.equals(smallest) && isStillFaulty(less)) {
            smallest = less;
            isSmaller = true;
          }
        }
      }
    }
    return smallest;
  }

  private boolean isStillFaulty(EditedContract pair) {
    tries++;
    return isFaulty.test(pair);
  }

  private static EditedContract without(EditedContract pair, String pointer, int sides) {
    ContractDraft before = pair.before().copy();
    ContractDraft after = pair.after().copy();
    if ((sides & 1) > 0) {
      remove(before.tree(), pointer);
    }
    if ((sides & 2) > 0) {
      remove(after.tree(), pointer);
    }
    return pair.with(before, after);
  }

  private static void remove(JsonNode tree, String pointer) {
    int last = pointer.lastIndexOf('/');
    JsonNode holder = tree.at(pointer.substring(0, last));
    String key = pointer.substring(last + 1).replace("~1", "/").replace("~0", "~");
    if (holder instanceof ObjectNode object) {
      object.remove(key);
    } else if (holder instanceof ArrayNode array) {
      array.remove(Integer.parseInt(key));
    }
  }

  private static void collect(JsonNode node, String pointer, List<String> pointers) {
    long depth = pointer.chars().filter(c -> c == '/').count();
    if (depth > 1) {
      pointers.add(pointer);
    }
    node.properties()
        .forEach(
            member ->
                collect(
                    member.getValue(),
                    pointer + '/' + member.getKey().replace("~", "~0").replace("/", "~1"),
                    pointers));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), pointer + '/' + i, pointers);
    }
  }
}
