package io.messagecontract.verdict;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that an object has so far, none of them twice. */
final class SeenNames {

  private static final int FEW = 8;

  private long[] known = {0};
  private final String[] few = new String[FEW];
  private @Nullable Set<String> many;
  private int others;
  private int count;

  /** Adds a name that schemas mention, by index. */
  void known(int index) {
    int word = index / Long.SIZE;
    if (word >= known.length) {
      known = Arrays.copyOf(known, word + 1);
    }
    if (has(index)) {
      throw new UnclearException();
    }
    known[word] |= 1L << index;
    count++;
  }

  /** Adds another name. */
  void other(String name) {
    boolean twice = false;
    if (others < FEW) {
      for (int i = 0; i < others; i++) {
        twice |= few[i].equals(name);
      }
      few[others] = name;
    } else {
      if (many == null) {
        many = new HashSet<>(Arrays.asList(few));
      }
      twice = !many.add(name);
    }
    if (twice) {
      throw new UnclearException();
    }
    others++;
    count++;
  }

  private boolean has(int index) {
    int word = index / Long.SIZE;
    return word < known.length && (known[word] >>> index & 1) != 0;
  }

  /**
   * Tells whether an object with these names, and no others, is what is asked for.
   *
   * @param indexes by which index each name was added here that the schema knows by another
   */
  boolean fit(Members.Names names, int[] indexes) {
    if (count < names.least() || count > names.most() || !haveAll(names.required(), indexes)) {
      return false;
    }
    for (Map.Entry<Integer, List<Integer>> dependent : names.dependent().entrySet()) {
      if (has(indexes[dependent.getKey()]) && !haveAll(dependent.getValue(), indexes)) {
        return false;
      }
    }
    return true;
  }

  private boolean haveAll(List<Integer> names, int[] indexes) {
    for (int name : names) {
      if (!has(indexes[name])) {
        return false;
      }
    }
    return true;
  }
}
