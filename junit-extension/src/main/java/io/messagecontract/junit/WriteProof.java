package io.messagecontract.junit;

import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Observation;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds what a producer writes against the contract.
 *
 * @param written what its messages show, by what they are
 * @param findings what is wrong with them
 * @param causes what the writer has thrown
 */
record WriteProof(
    SortedMap<MessageId, Observation> written, List<Finding> findings, List<Exception> causes) {

  /**
   * Writes all objects and judges them.
   *
   * @param target what each should be
   */
  static <T> WriteProof of(
      MessageValidator validator,
      Target target,
      MessageWriter<T> writer,
      Collection<? extends T> objects) {
    Writing<T> writing = new Writing<>(writer, "assertWrites(…)");
    SortedMap<MessageId, Observation> written = new TreeMap<>();
    List<Finding> findings = new ArrayList<>();
    List<Exception> causes = new ArrayList<>();
    int number = 0;
    for (T object : objects) {
      String place = "object " + ++number;
      try {
        RawMessage raw = RawMessage.of(writing.bytes(object)).at(place, Position.START);
        ValidationResult result = validator.validate(target, raw);
        findings.addAll(result.findings());
        result
            .message()
            .ifPresent(
                message ->
                    written.merge(
                        message.id(),
                        validator.observe(message, raw),
                        (before, now) -> together(List.of(before, now))));
      } catch (IllegalArgumentException e) {
        findings.add(
            Finding.error("unwritable-object", Location.of(place), String.valueOf(e.getMessage())));
        causes.add(e);
      }
    }
    if (objects.isEmpty()) {
      findings.add(
          Finding.error(
                  "nothing-written", Location.of("assertWrites"), "There is no object to write.")
              .hint("give one for each case that the producer knows"));
    }
    return new WriteProof(written, findings, causes);
  }

  /** What messages show of the contract, all together. */
  static Observation together(List<Observation> observations) {
    SortedSet<String> present = new TreeSet<>();
    SortedSet<String> absent = new TreeSet<>();
    SortedMap<String, SortedSet<String>> values = new TreeMap<>();
    for (Observation observation : observations) {
      present.addAll(observation.present());
      absent.addAll(observation.absent());
      observation
          .values()
          .forEach(
              (place, texts) ->
                  values.computeIfAbsent(place, key -> new TreeSet<>()).addAll(texts));
    }
    return new Observation(present, absent, values);
  }

  /** What messages show that keep the contract, as far as samples go. */
  static Observation documented(LoadedContract contract, MessageId id, Collection<Probe> probes) {
    Message message = contract.contract().message(id).orElseThrow();
    MessageValidator validator = contract.validator(Strictness.DOCUMENTED);
    return together(
        probes.stream().map(probe -> validator.observe(message, probe.bytes())).toList());
  }
}
