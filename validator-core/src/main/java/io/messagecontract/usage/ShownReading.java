package io.messagecontract.usage;

import io.messagecontract.evidence.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one test has shown, in all its runs, that it reads of one message. */
final class ShownReading {

  private final Set<List<String>> read = new HashSet<>();
  private final Set<List<String>> ignored = new HashSet<>();

  void add(Reading reading) {
    reading.read().forEach(place -> read.add(Places.segments(place)));
    reading.ignored().forEach(place -> ignored.add(Places.segments(place)));
    ignored.removeAll(read);
  }

  /** Returns what is done with the place of several that is paid most attention to. */
  Attention attention(List<List<String>> places) {
    Attention most = Attention.UNSEEN;
    for (List<String> place : places) {
      Attention attention = attentionTo(place);
      most = attention.compareTo(most) > 0 ? attention : most;
    }
    return most;
  }

  /**
   * What is known of the place itself, or of what is in it, counts first. Otherwise what is next
   * around it tells: if that is ignored, so is the place. If it is read, it is read as a whole only
   * where nothing in it was looked at for itself.
   */
  private Attention attentionTo(List<String> place) {
    if (isAnyWithin(place, read)) {
      return Attention.READS;
    }
    if (isAnyWithin(place, ignored)) {
      return Attention.IGNORES;
    }
    for (int length = place.size() - 1; length >= 0; length--) {
      List<String> around = place.subList(0, length);
      if (isAny(around, ignored)) {
        return Attention.IGNORES;
      }
      if (isAny(around, read)) {
        return isLookedInto(around) ? Attention.UNSEEN : Attention.READS;
      }
    }
    return Attention.UNSEEN;
  }

  private boolean isLookedInto(List<String> around) {
    return isAnyBelow(around, read) || isAnyBelow(around, ignored);
  }

  private static boolean isAnyWithin(List<String> place, Set<List<String>> shown) {
    return shown.stream().anyMatch(one -> Places.isWithin(place, one));
  }

  private static boolean isAny(List<String> place, Set<List<String>> shown) {
    return shown.stream()
        .anyMatch(one -> one.size() == place.size() && Places.isWithin(place, one));
  }

  private static boolean isAnyBelow(List<String> place, Set<List<String>> shown) {
    return shown.stream().anyMatch(one -> one.size() > place.size() && Places.isWithin(place, one));
  }
}
