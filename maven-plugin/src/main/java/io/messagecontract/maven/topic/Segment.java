package io.messagecontract.maven.topic;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records of a partition that were judged together. Equal ones were judged alike, so that it does
 * not matter by whom.
 *
 * @param topic the topic
 * @param partition the partition's number
 * @param from the first offset
 * @param to the offset behind the last one
 * @param by stands for the topic and for all that decides how a record is judged
 */
record Segment(String topic, int partition, long from, long to, String by)
    implements Comparable<Segment> {

  private static final Pattern NAME =
      Pattern.compile(
          "([a-zA-Z0-9._-]{1,249})-([0-9]{1,9})@([0-9]{1,18})-([0-9]{1,18})-([0-9a-f]{12})\\.json");

  private static final Comparator<Segment> ORDER =
      Comparator.comparing(Segment::topic)
          .thenComparingInt(Segment::partition)
          .thenComparingLong(Segment::from)
          .thenComparingLong(Segment::to)
          .thenComparing(Segment::by);

  /** Returns the segment that a file is about; empty if it is another kind of file. */
  static Optional<Segment> ofFile(String name) {
    Matcher form = NAME.matcher(name);
    return form.matches()
        ? Optional.of(
            new Segment(
                form.group(1),
                Integer.parseInt(form.group(2)),
                Long.parseLong(form.group(3)),
                Long.parseLong(form.group(4)),
                form.group(5)))
        : Optional.empty();
  }

  String fileName() {
    return topic + '-' + partition + '@' + from + '-' + to + '-' + by + ".json";
  }

  /** Returns what the file says it is a part of. */
  SortedMap<String, String> of() {
    SortedMap<String, String> of = new TreeMap<>();
    of.put("topic", topic);
    of.put("partition", Integer.toString(partition));
    of.put("from", Long.toString(from));
    of.put("to", Long.toString(to));
    of.put("by", by);
    return of;
  }

  /** Returns how a place in a partition is named in findings. */
  static String place(String topic, int partition, long offset) {
    return topic + '-' + partition + '@' + offset;
  }

  @Override
  public int compareTo(Segment other) {
    return ORDER.compare(this, other);
  }
}
