package io.messagecontract.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Classes of code points that some sets never tell apart. */
final class Alphabet {

  private final List<BitSet> classes = new ArrayList<>();
  private final List<Integer> members = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> classOfRange = new ArrayList<>();

  Alphabet(List<CodePoints> sets, Work work) throws LanguageException {
    TreeMap<Integer, List<Integer>> turns = new TreeMap<>();
    turns.put(0, new ArrayList<>());
    for (int set = 0; set < sets.size(); set++) {
      int[] bounds = sets.get(set).bounds();
      for (int i = 0; i < bounds.length; i++) {
        int turn = bounds[i] + i % 2;
        if (turn <= Character.MAX_CODE_POINT) {
          turns.computeIfAbsent(turn, at -> new ArrayList<>()).add(set);
        }
      }
    }
    Map<BitSet, Integer> known = new HashMap<>();
    BitSet in = new BitSet(sets.size());
    for (Map.Entry<Integer, List<Integer>> turn : turns.entrySet()) {
      turn.getValue().forEach(in::flip);
      work.spend(1 + sets.size() / 64);
      BitSet key = (BitSet) in.clone();
      Integer one = known.putIfAbsent(key, classes.size());
      if (one == null) {
        classes.add(key);
        members.add(turn.getKey());
      }
      starts.add(turn.getKey());
      classOfRange.add(one == null ? classes.size() - 1 : one);
    }
  }

  int size() {
    return classes.size();
  }

  boolean contains(int set, int charClass) {
    return classes.get(charClass).get(set);
  }

  /** Returns one of a class. */
  int member(int charClass) {
    return members.get(charClass);
  }

  /** Returns how many ranges of code points there are, each within one class. */
  int ranges() {
    return starts.size();
  }

  int classOf(int range) {
    return classOfRange.get(range);
  }

  int first(int range) {
    return starts.get(range);
  }

  int last(int range) {
    return range + 1 < starts.size() ? starts.get(range + 1) - 1 : Character.MAX_CODE_POINT;
  }
}
