package io.messagecontract.finding;

/**
 * The part of a source line that a finding is about.
 *
 * @param line the line, without its end; long lines are cut to what stands around the place
 * @param from the index in {@code line} at which the marked text begins, from 0
 * @param length the length of the marked text, at least 1
 * @since 0.1.0
 */
public record Excerpt(String line, int from, int length) {

  private static final int WIDEST = 120;
  private static final int LEAD = 40;

  static Excerpt cut(String line, int from, int to) {
    int start = line.length() <= WIDEST ? 0 : Math.max(0, from - LEAD);
    int end = Math.min(line.length(), start + WIDEST);
    start = isInsidePair(line, start) ? start + 1 : start;
    end = isInsidePair(line, end) ? end - 1 : end;
    int first = Math.min(Math.max(from, start), Math.max(start, end - 1));
    int last = Math.max(first + 1, Math.min(to, end));
    return new Excerpt(line.substring(start, end), first - start, last - first);
  }

  private static boolean isInsidePair(String line, int index) {
    return index > 0
        && index < line.length()
        && Character.isSurrogatePair(line.charAt(index - 1), line.charAt(index));
  }
}
