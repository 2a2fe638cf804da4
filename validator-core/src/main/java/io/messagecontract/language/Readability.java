package io.messagecontract.language;

import java.util.ArrayList;
import java.util.List;

/** The order in which characters are preferred: first those that a human would write. */
final class Readability {

  /** Pairs of bounds, both included; together all code points. */
  static final List<int[]> ORDER = order();

  private Readability() {}

  private static List<int[]> order() {
    List<CodePoints> groups =
        List.of(
            CodePoints.of('a', 'z'),
            CodePoints.of('0', '9'),
            CodePoints.of('A', 'Z'),
            CodePoints.of('-', '-'),
            CodePoints.of('_', '_'),
            CodePoints.of(' ', ' '),
            CodePoints.of('!', '~'),
            letters(),
            CodePoints.of(0, Character.MIN_SURROGATE - 1),
            CodePoints.of(Character.MAX_SURROGATE + 1, Character.MAX_CODE_POINT),
            CodePoints.ALL);
    List<int[]> order = new ArrayList<>();
    List<CodePoints> before = new ArrayList<>();
    for (CodePoints group : groups) {
      CodePoints left = CodePoints.union(List.of(group.not(), CodePoints.union(before))).not();
      int[] bounds = left.bounds();
      for (int i = 0; i < bounds.length; i += 2) {
        order.add(new int[] {bounds[i], bounds[i + 1]});
      }
      before.add(group);
    }
    return List.copyOf(order);
  }

  private static CodePoints letters() {
    try {
      return CharacterSets.property("L");
    } catch (LanguageException e) {
      throw new IllegalStateException(e);
    }
  }
}
