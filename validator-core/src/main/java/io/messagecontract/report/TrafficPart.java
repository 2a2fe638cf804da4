package io.messagecontract.report;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came out for a part of some recorded messages, as it travels from the process that judged
 * them to the one that makes the report.
 *
 * @param of what it is a part of and which, in names and values of the one who wrote it
 * @param judged how messages were judged, in the order in which they were met
 * @param findings what is wrong, but for messages that the contract does not know
 * @param unknown the findings on messages that the contract does not know
 * @since 0.1.0
 */
public record TrafficPart(
    SortedMap<String, String> of, List<JudgedMessages> judged, Listed findings, Listed unknown) {

  /** Copies the map and the list. */
  public TrafficPart {
    of = Collections.unmodifiableSortedMap(new TreeMap<>(of));
    judged = List.copyOf(judged);
  }

  /**
   * Findings, of which only so many are listed.
   *
   * @param kept those that are, in the order in which they were found
   * @param omitted the others, if there are any
   */
  public record Listed(List<Finding> kept, Optional<Omitted> omitted) {

    /** Copies the list. */
    public Listed {
      kept = List.copyOf(kept);
    }
  }

  /**
   * Findings that were counted and not kept.
   *
   * @param first where the first of them was
   * @param behind how many had been kept by then
   * @param counts their numbers
   */
  public record Omitted(
      Location first, int behind, SortedMap<RuleId, Map<Severity, Integer>> counts) {

    /** Copies the map. */
    public Omitted {
      SortedMap<RuleId, Map<Severity, Integer>> copy = new TreeMap<>();
      counts.forEach(
          (rule, numbers) -> {
            Map<Severity, Integer> sorted = new EnumMap<>(Severity.class);
            sorted.putAll(numbers);
            copy.put(rule, Collections.unmodifiableMap(sorted));
          });
      counts = Collections.unmodifiableSortedMap(copy);
    }
  }
}
