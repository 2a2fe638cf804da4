package io.messagecontract.junit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a consumer has made of messages.
 *
 * @param shown what it has made of each that it could read
 * @param failed why it could not read the others
 * @param unrepeatable the fields that show something else when the same message is read again
 */
record Probing(
    Map<Probe, Snapshot> shown, Map<Probe, Throwable> failed, SortedSet<String> unrepeatable) {

  private static final String REFUSED = "refused";

  /**
   * Gives a consumer all messages twice, not each twice in a row: a clock would have no time to
   * move on.
   *
   * @param mayFail what may be refused, because nothing says that it is this message any more
   */
  static Probing of(MessageReader<?> reader, List<Probe> probes, Predicate<Probe> mayFail) {
    Map<Probe, Snapshot> shown = new LinkedHashMap<>();
    Map<Probe, Throwable> failed = new LinkedHashMap<>();
    for (Probe probe : probes) {
      read(reader, probe, mayFail, failed).ifPresent(snapshot -> shown.put(probe, snapshot));
    }
    SortedSet<String> unrepeatable = new TreeSet<>();
    shown.forEach(
        (probe, before) ->
            read(reader, probe, mayFail, failed)
                .ifPresent(again -> unrepeatable.addAll(again.differences(before))));
    failed.keySet().forEach(shown::remove);
    shown.replaceAll((probe, snapshot) -> snapshot.without(unrepeatable));
    return new Probing(shown, failed, unrepeatable);
  }

  private static Optional<Snapshot> read(
      MessageReader<?> reader,
      Probe probe,
      Predicate<Probe> mayFail,
      Map<Probe, Throwable> failed) {
    Object object;
    try {
      object = reader.read(probe.bytes());
    } catch (Exception | StackOverflowError | AssertionError e) {
      if (mayFail.test(probe)) {
        return Optional.of(Snapshot.of(REFUSED));
      }
      failed.putIfAbsent(probe, e);
      return Optional.empty();
    }
    return Optional.of(Snapshot.of(object));
  }

  /** Whether all that was read shows the same, which proves nothing. */
  boolean showsNothing() {
    return shown.size() > 1 && shown.values().stream().distinct().count() == 1;
  }

  /** What can be compared for one property: the complete sample, and it with other values. */
  List<Map.Entry<Probe, Snapshot>> about(String property, Optional<Probe> complete) {
    List<Map.Entry<Probe, Snapshot>> entries = new ArrayList<>();
    for (Map.Entry<Probe, Snapshot> entry : shown.entrySet()) {
      Probe probe = entry.getKey();
      if (probe.isOf(property) || complete.filter(probe::equals).isPresent()) {
        entries.add(entry);
      }
    }
    return entries;
  }

  Collection<Snapshot> snapshots() {
    return shown.values();
  }
}
