package io.messagecontract.maven.topic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Segments of which each begins where the last one ended.
 *
 * <p>A member that was thrown out of its group, or killed before it could commit, leaves segments
 * that others judge again within other bounds. Of such segments those are taken that lead to the
 * end, so that every record is counted once, and no other.
 *
 * @param segments in the order of their offsets
 * @param gaps what is in none of them
 */
record Chain(List<Segment> segments, List<Gap> gaps) {

  /**
   * Offsets that no segment is about.
   *
   * @param from the first one
   * @param to the one behind the last one
   */
  record Gap(long from, long to) {}

  /** Returns the chain between two offsets, of segments of one partition. */
  static Chain of(Collection<Segment> segments, long from, long to) {
    NavigableSet<Segment> sorted = new TreeSet<>();
    segments.stream()
        .filter(segment -> from <= segment.from() && segment.to() <= to)
        .filter(segment -> segment.from() < segment.to())
        .forEach(sorted::add);
    List<Segment> chain = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    long reached = from;
    while (reached < to) {
      Deque<Segment> run = run(sorted, reached);
      chain.addAll(run);
      long end = run.isEmpty() ? reached : run.getLast().to();
      long next =
          sorted.stream().mapToLong(Segment::from).filter(begin -> begin > end).min().orElse(to);
      if (end < to) {
        gaps.add(new Gap(end, next));
      }
      reached = end < to ? next : to;
    }
    return new Chain(List.copyOf(chain), List.copyOf(gaps));
  }

  /** Returns those that lead from an offset as far as any do. */
  private static Deque<Segment> run(NavigableSet<Segment> sorted, long from) {
    Map<Long, Segment> leadingTo = new HashMap<>();
    long farthest = from;
    for (Segment segment : sorted) {
      if (segment.from() == from || leadingTo.containsKey(segment.from())) {
        leadingTo.putIfAbsent(segment.to(), segment);
        farthest = Math.max(farthest, segment.to());
      }
    }
    Deque<Segment> run = new ArrayDeque<>();
    Segment last = leadingTo.get(farthest);
    while (last != null) {
      run.addFirst(last);
      last = last.from() == from ? null : leadingTo.get(last.from());
    }
    return run;
  }
}
