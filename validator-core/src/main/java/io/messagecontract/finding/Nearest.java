package io.messagecontract.finding;

import io.messagecontract.text.Visible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the names that somebody may have meant.
 *
 * @since 0.1.0
 */
public final class Nearest {

  private static final int MOST = 3;
  private static final int LONGEST = 200;

  /** How much of a name is told, in characters. */
  private static final int WIDEST = 100;

  /** How much of a word stands before an ending: {@code propert-y} and {@code propert-ies}. */
  private static final int STEM = 5;

  private static final int ENDING = 3;

  private static final int FAR = Integer.MAX_VALUE;

  private static final Comparator<Candidate> NEAREST_FIRST =
      Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name);

  private Nearest() {}

  /**
   * Returns at most three of the candidates: those that differ in case only, by a few letters or by
   * an ending, nearest first; where one is much nearer than the others, it stands alone.
   */
  public static List<String> to(String name, Collection<String> candidates) {
    String wanted = fold(name);
    List<Candidate> near = new ArrayList<>();
    for (String candidate : candidates) {
      int distance = distance(wanted, fold(candidate));
      Candidate judged = new Candidate(candidate, distance);
      if (distance < wanted.length() && !near.contains(judged)) {
        near.add(judged);
      }
    }
    if (near.isEmpty()) {
      return List.of();
    }
    near.sort(NEAREST_FIRST);
    return near.stream()
        .limit(MOST)
        .filter(candidate -> candidate.distance() <= near.get(0).distance() + 1)
        .map(Candidate::name)
        .toList();
  }

  private record Candidate(String name, int distance) {}

  /** Returns {@code did you mean "a" or "b"?}, or the first candidates where none is near. */
  public static String question(String name, Collection<String> candidates) {
    return question(name, candidates, MOST);
  }

  /**
   * Returns the same.
   *
   * @param most how many candidates are told where none is near
   */
  public static String question(String name, Collection<String> candidates, int most) {
    return meant(name, candidates).orElseGet(() -> choice(candidates, most));
  }

  private static String choice(Collection<String> candidates, int most) {
    if (candidates.isEmpty()) {
      return "there is none";
    }
    int more = candidates.size() - most;
    return "use one of "
        + quoted(candidates.stream().limit(most).toList(), ", ")
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** Returns a name, visible and so short that it can be told wherever it comes from. */
  public static String shown(String name) {
    int end = name.length() > WIDEST ? WIDEST : name.length();
    // Half of a character would be shown as an escape.
    boolean isInside =
        end < name.length() && Character.isSurrogatePair(name.charAt(end - 1), name.charAt(end));
    String shown = Visible.text(name.substring(0, isInside ? end - 1 : end));
    return end < name.length() ? shown + '…' : shown;
  }

  /** Returns {@code did you mean "a" or "b"?}; empty where no candidate is near. */
  public static Optional<String> meant(String name, Collection<String> candidates) {
    List<String> near = to(name, candidates);
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of("did you mean " + quoted(near, " or ") + "?");
  }

  private static String quoted(Collection<String> names, String separator) {
    return names.stream().map(n -> '"' + shown(n) + '"').collect(Collectors.joining(separator));
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

  /** Returns how many letters differ; far more than that where nobody would mean the other. */
  private static int distance(String wanted, String candidate) {
    int tolerance =
        isInflected(wanted, candidate)
            ? wanted.length() + candidate.length()
            : Math.max(2, wanted.length() / 4);
    return Math.abs(wanted.length() - candidate.length()) > tolerance
        ? FAR
        : distance(wanted, candidate, tolerance);
  }

  /** Levenshtein's distance; the only use for it, so not worth a library on users' class paths. */
  private static int distance(String a, String b, int most) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return FAR;
      }
    }
    return row[b.length()] > most ? FAR : row[b.length()];
  }
}
