package io.messagecontract.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Finds the names that somebody may have meant.
 *
 * @since 0.1.0
 */
public final class Nearest {

  private static final int MOST = 3;
  private static final int LONGEST = 200;

  /** How much of a word stands before an ending: {@code propert-y} and {@code propert-ies}. */
  private static final int STEM = 5;

  private static final int ENDING = 3;

  private Nearest() {}

  /**
   * Returns at most three of the candidates: those that differ in case only, by a few letters or by
   * an ending, nearest first; where one is much nearer than the others, it stands alone.
   */
  public static List<String> to(String name, Collection<String> candidates) {
    String wanted = fold(name);
    int tolerance = Math.max(2, wanted.length() / 4);
    record Candidate(String name, int distance) {}
    List<Candidate> near =
        candidates.stream()
            .distinct()
            .map(candidate -> new Candidate(candidate, distance(wanted, fold(candidate))))
            .filter(
                candidate ->
                    candidate.distance() <= tolerance
                        || isInflected(wanted, fold(candidate.name())))
            .filter(candidate -> candidate.distance() < wanted.length())
            .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
            .limit(MOST)
            .toList();
    return near.stream()
        .filter(candidate -> candidate.distance() <= near.get(0).distance() + 1)
        .map(Candidate::name)
        .toList();
  }

  /** Returns {@code did you mean "a" or "b"?}, or all candidates where none is near. */
  public static String question(String name, Collection<String> candidates) {
    List<String> near = to(name, candidates);
    if (!near.isEmpty()) {
      return "did you mean " + quoted(near, " or ") + "?";
    }
    return candidates.isEmpty() ? "there is none" : "use one of " + quoted(candidates, ", ");
  }

  private static String quoted(Collection<String> names, String separator) {
    return names.stream().map(n -> '"' + n + '"').collect(Collectors.joining(separator));
  }

  private static String fold(String name) {
    String text = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean isInflected(String a, String b) {
    int shared = 0;
    while (shared < a.length() && shared < b.length() && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared >= STEM && Math.max(a.length(), b.length()) - shared <= ENDING;
  }

  /** Levenshtein's distance; the only use for it, so not worth a library on users' class paths. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
