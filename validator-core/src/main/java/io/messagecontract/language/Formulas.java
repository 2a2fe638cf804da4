package io.messagecontract.language;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Boolean formulas over places of a program: any of several conjunctions of places that must
 * succeed or fail.
 *
 * <p>A formula is a sorted array of conjunctions by their numbers; a conjunction is a sorted array
 * of literals, each twice the place, and one more if the place must fail.
 */
final class Formulas {

  static final int[] FALSE = {};
  static final int[] TRUE = {0};

  private final Map<IntBuffer, Integer> numbers = new HashMap<>();
  private final List<int[]> conjunctions = new ArrayList<>();
  private final Work work;

  Formulas(Work work) {
    this.work = work;
    number(new int[0]);
  }

  int[] conjunction(int number) {
    return conjunctions.get(number);
  }

  int[] literal(int literal) {
    return new int[] {number(new int[] {literal})};
  }

  private int number(int[] conjunction) {
    Integer known = numbers.putIfAbsent(IntBuffer.wrap(conjunction), conjunctions.size());
    if (known == null) {
      conjunctions.add(conjunction);
      return conjunctions.size() - 1;
    }
    return known;
  }

  /** Returns what holds where one of them does. */
  int[] any(List<int[]> formulas) throws LanguageException {
    int[] all = formulas.stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray();
    work.spend(all.length);
    if (all.length > 0 && all[0] == TRUE[0]) {
      return TRUE;
    }
    boolean isPlain = IntStream.of(all).allMatch(number -> conjunction(number).length == 1);
    return isPlain ? all : absorb(all);
  }

  private int[] absorb(int[] numbers) throws LanguageException {
    int[] kept = new int[numbers.length];
    int size = 0;
    for (int one : numbers) {
      boolean isImplied = false;
      for (int other : numbers) {
        work.spend(1L + conjunction(one).length);
        if (one != other && isPart(conjunction(other), conjunction(one))) {
          isImplied = true;
          break;
        }
      }
      if (!isImplied) {
        kept[size++] = one;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private static boolean isPart(int[] small, int[] large) {
    int at = 0;
    for (int literal : large) {
      if (at < small.length && small[at] == literal) {
        at++;
      }
    }
    return at == small.length;
  }

  int[] both(int[] one, int[] other) throws LanguageException {
    if (Arrays.equals(one, TRUE)) {
      return other;
    }
    if (Arrays.equals(other, TRUE)) {
      return one;
    }
    List<int[]> products = new ArrayList<>();
    for (int left : one) {
      for (int right : other) {
        work.spend(1L + conjunction(left).length + conjunction(right).length);
        int[] product =
            IntStream.concat(Arrays.stream(conjunction(left)), Arrays.stream(conjunction(right)))
                .sorted()
                .distinct()
                .toArray();
        if (!contradicts(product)) {
          products.add(new int[] {number(product)});
        }
      }
    }
    return any(products);
  }

  private static boolean contradicts(int[] conjunction) {
    for (int i = 1; i < conjunction.length; i++) {
      if ((conjunction[i - 1] ^ 1) == conjunction[i]) {
        return true;
      }
    }
    return false;
  }

  int[] not(int[] formula) throws LanguageException {
    int[] result = TRUE;
    List<Integer> single = new ArrayList<>();
    for (int number : formula) {
      int[] conjunction = conjunction(number);
      if (conjunction.length == 1) {
        single.add(conjunction[0] ^ 1);
      } else {
        List<int[]> failures = new ArrayList<>();
        for (int literal : conjunction) {
          failures.add(literal(literal ^ 1));
        }
        result = both(result, any(failures));
      }
    }
    if (single.isEmpty()) {
      return result;
    }
    work.spend(single.size());
    int[] all = single.stream().mapToInt(Integer::intValue).sorted().toArray();
    return contradicts(all) ? FALSE : both(new int[] {number(all)}, result);
  }
}
