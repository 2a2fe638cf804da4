package io.messagecontract.junit;

import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the fields of a consumer's object that no message ever fills. */
final class OwnFields {

  private static final Set<String> NONE =
      Set.of(SnapshotWalk.NOTHING, "", "0", "0.0", "false", "\0", SnapshotWalk.EMPTY);

  private OwnFields() {}

  /** What stands in a message may always be the same there: it is filled all the same. */
  static SortedSet<String> neverFilled(Collection<Snapshot> snapshots, Collection<Probe> messages) {
    SortedMap<String, SortedSet<String>> values = new TreeMap<>();
    for (Snapshot snapshot : snapshots) {
      snapshot
          .places()
          .forEach(
              (place, value) ->
                  values
                      .computeIfAbsent(Snapshot.field(place), field -> new TreeSet<>())
                      .add(value));
    }
    SortedSet<String> never = new TreeSet<>();
    values.forEach(
        (field, seen) -> {
          if (isLeaf(field, values)
              && seen.size() == 1
              && (NONE.contains(seen.first())
                  || messages.stream().noneMatch(m -> m.text().contains(seen.first())))) {
            never.add(field);
          }
        });
    return never;
  }

  /** Keys of maps and items are no fields. */
  private static boolean isLeaf(String field, SortedMap<String, SortedSet<String>> all) {
    return !field.equals(Snapshot.ROOT)
        && !field.endsWith("]")
        && all.keySet().stream()
            .noneMatch(other -> other.startsWith(field + '.') || other.startsWith(field + '['));
  }
}
