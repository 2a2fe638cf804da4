package io.messagecontract.junit;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an object shows of itself: each place in it, such as {@code payload.userIds[0]}, and what is
 * there as text.
 */
record Snapshot(SortedMap<String, String> places) {

  /** The place of the object itself. */
  static final String ROOT = "";

  private static final Pattern KEY = Pattern.compile("\\[[^\\]]*]");

  Snapshot {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }

  static Snapshot of(@Nullable Object object) {
    return new SnapshotWalk().walk(object);
  }

  /** The same without some places, each given for all items at once. */
  Snapshot without(Collection<String> fields) {
    SortedMap<String, String> rest = new TreeMap<>(places);
    rest.keySet().removeIf(place -> fields.contains(field(place)));
    return new Snapshot(rest);
  }

  /** The places in which two objects differ, each for all items at once. */
  SortedSet<String> differences(Snapshot other) {
    SortedSet<String> all = new TreeSet<>(places.keySet());
    all.addAll(other.places.keySet());
    SortedSet<String> different = new TreeSet<>();
    for (String place : all) {
      if (!Objects.equals(places.get(place), other.places.get(place))) {
        different.add(field(place));
      }
    }
    return different;
  }

  /** Returns a place for all items of a list, and for all keys of a map. */
  static String field(String place) {
    return KEY.matcher(place).replaceAll("[*]");
  }
}
