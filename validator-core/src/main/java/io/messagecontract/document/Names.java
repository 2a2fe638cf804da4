package io.messagecontract.document;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;

/** The names of an object's members, in their order; all objects with the same ones share it. */
final class Names {

  /** Up to here a look at all is as good as a search. */
  private static final int FEW = 12;

  private static final long[] UNSORTED = {};

  private final String[] names;

  /** The hash of a name and, in the lower half, where it stands; sorted, equal ones by name. */
  private final long[] sorted;

  Names(String[] names) {
    this.names = names;
    this.sorted = names.length > FEW ? sorted(names) : UNSORTED;
  }

  /** Not a table by hashes: it would choke on names made to collide. */
  private static long[] sorted(String[] names) {
    long[] sorted = new long[names.length];
    for (int i = 0; i < names.length; i++) {
      sorted[i] = (long) names[i].hashCode() << Integer.SIZE | i;
    }
    Arrays.sort(sorted);
    for (int from = 0, to = 1; from < sorted.length; from = to++) {
      while (to < sorted.length && hash(sorted[to]) == hash(sorted[from])) {
        to++;
      }
      if (to - from > 1) {
        long[] alike =
            Arrays.stream(sorted, from, to)
                .boxed()
                .sorted((a, b) -> names[a.intValue()].compareTo(names[b.intValue()]))
                .mapToLong(Long::longValue)
                .toArray();
        System.arraycopy(alike, 0, sorted, from, alike.length);
      }
    }
    return sorted;
  }

  private static int hash(long entry) {
    return (int) (entry >> Integer.SIZE);
  }

  String get(int index) {
    return names[index];
  }

  /** Returns where a name stands among these; -1 where it is none of them. */
  int index(String name) {
    if (sorted.length > 0) {
      return search(name);
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private int search(String name) {
    int hash = name.hashCode();
    int low = 0;
    int high = sorted.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int index = (int) sorted[middle];
      int order = Integer.compare(hash(sorted[middle]), hash);
      if (order == 0) {
        order = names[index].compareTo(name);
      }
      if (order == 0) {
        return index;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  Set<String> asSet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<String> iterator() {
        return Arrays.asList(names).iterator();
      }

      @Override
      public boolean contains(Object name) {
        return name instanceof String text && index(text) >= 0;
      }

      @Override
      public int size() {
        return names.length;
      }
    };
  }
}
