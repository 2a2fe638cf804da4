package io.messagecontract.usage;

import io.messagecontract.contract.MessageId;
import io.messagecontract.evidence.Evidence;
import io.messagecontract.evidence.Reading;
import io.messagecontract.finding.Readers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who reads which places of which messages, by what tests have shown.
 *
 * <pre>{@code
 * FieldUsage usage = FieldUsage.of(EvidenceReader.read(folder, name).evidence());
 * Optional<Readers> readers = usage.readers(Map.of(message.id(), Set.of("/payload/userIds")));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class FieldUsage {

  /** Nothing was shown. */
  public static final FieldUsage UNKNOWN = new FieldUsage(new HashMap<>());

  private final Map<MessageId, SortedMap<String, ShownReading>> readings;

  private FieldUsage(Map<MessageId, SortedMap<String, ShownReading>> readings) {
    this.readings = readings;
  }

  /**
   * Puts together what records say of readings. All of them count: whoever asks has left out those
   * of other contracts.
   */
  public static FieldUsage of(Collection<Evidence> evidence) {
    Map<MessageId, SortedMap<String, ShownReading>> readings = new HashMap<>();
    for (Evidence one : evidence) {
      if (!one.reading().equals(Reading.UNKNOWN)) {
        readings
            .computeIfAbsent(one.message(), message -> new TreeMap<>())
            .computeIfAbsent(one.test(), test -> new ShownReading())
            .add(one.reading());
      }
    }
    return new FieldUsage(readings);
  }

  /**
   * Tells who is concerned if places of messages change.
   *
   * @param places by message, what changes in it: JSON Pointers in which {@code *} stands for every
   *     index, and for every key that a contract describes without naming it
   * @return empty if no test has shown what it reads of these messages
   */
  public Optional<Readers> readers(Map<MessageId, ? extends Collection<String>> places) {
    Map<Attention, SortedMap<String, List<String>>> found = new EnumMap<>(Attention.class);
    SortedSet<String> tests = new TreeSet<>();
    for (Map.Entry<MessageId, Collection<String>> message :
        new TreeMap<MessageId, Collection<String>>(places).entrySet()) {
      List<List<String>> asked = message.getValue().stream().map(Places::segments).toList();
      for (Map.Entry<String, ShownReading> shown : shown(message.getKey()).entrySet()) {
        tests.add(shown.getKey());
        found
            .computeIfAbsent(shown.getValue().attention(asked), attention -> new TreeMap<>())
            .computeIfAbsent(shown.getKey(), test -> new ArrayList<>())
            .add(message.getKey().toString());
      }
    }
    return tests.isEmpty() ? Optional.empty() : Optional.of(readers(tests, found));
  }

  private SortedMap<String, ShownReading> shown(MessageId message) {
    return readings.getOrDefault(message, new TreeMap<>());
  }

  /** A test that reads a place in one message is a reader, whatever it does in others. */
  private static Readers readers(
      SortedSet<String> tests, Map<Attention, SortedMap<String, List<String>>> found) {
    SortedMap<String, List<String>> reading = of(Attention.READS, found);
    SortedMap<String, List<String>> ignoring = of(Attention.IGNORES, found);
    return new Readers(
        reading.entrySet().stream()
            .map(reader -> new Readers.Reader(reader.getKey(), reader.getValue()))
            .toList(),
        tests.stream().filter(t -> !reading.containsKey(t) && ignoring.containsKey(t)).toList(),
        tests.stream().filter(t -> !reading.containsKey(t) && !ignoring.containsKey(t)).toList());
  }

  private static SortedMap<String, List<String>> of(
      Attention attention, Map<Attention, SortedMap<String, List<String>>> found) {
    return found.getOrDefault(attention, new TreeMap<>());
  }
}
