package io.messagecontract.traffic;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.MessageId;
import io.messagecontract.report.JudgedMessages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How many recorded messages of each kind kept the contract. */
final class Judgements {

  private final Map<Optional<MessageId>, Count> byMessage = new LinkedHashMap<>();
  private final Count all = new Count();

  private static final class Count {
    private int valid;
    private int rejected;

    void add(int moreValid, int moreRejected) {
      valid = FindingCounts.sum(valid, moreValid);
      rejected = FindingCounts.sum(rejected, moreRejected);
    }
  }

  void add(Optional<MessageId> message, boolean isValid) {
    add(message, isValid ? 1 : 0, isValid ? 0 : 1);
  }

  private void add(Optional<MessageId> message, int valid, int rejected) {
    byMessage.computeIfAbsent(message, m -> new Count()).add(valid, rejected);
    all.add(valid, rejected);
  }

  /** Counts what others have counted, too. */
  void add(Judgements others) {
    others.byMessage.forEach((message, count) -> add(message, count.valid, count.rejected));
  }

  void add(List<JudgedMessages> others) {
    others.forEach(judged -> add(judged.message(), judged.valid(), judged.rejected()));
  }

  int total() {
    return FindingCounts.sum(all.valid, all.rejected);
  }

  int valid() {
    return all.valid;
  }

  int rejected() {
    return all.rejected;
  }

  /** Returns those that were met, in the order in which they were. */
  List<JudgedMessages> met() {
    List<JudgedMessages> met = new ArrayList<>();
    byMessage.forEach(
        (message, count) -> met.add(new JudgedMessages(message, count.valid, count.rejected)));
    return met;
  }

  /** Returns those that were met, in the order of a contract; at the end what is none of it. */
  List<JudgedMessages> met(Contract contract) {
    Set<Optional<MessageId>> order = new LinkedHashSet<>();
    contract.messages().forEach(message -> order.add(Optional.of(message.id())));
    byMessage.keySet().stream().filter(Optional::isPresent).forEach(order::add);
    order.add(Optional.empty());
    List<JudgedMessages> met = new ArrayList<>();
    for (Optional<MessageId> message : order) {
      Count count = byMessage.get(message);
      if (count != null) {
        met.add(new JudgedMessages(message, count.valid, count.rejected));
      }
    }
    return met;
  }
}
