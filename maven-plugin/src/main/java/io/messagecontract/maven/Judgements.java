package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.MessageId;
import io.messagecontract.report.JudgedMessages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many recorded messages of each kind kept the contract. */
final class Judgements {

  private final Map<Optional<MessageId>, Count> byMessage = new LinkedHashMap<>();
  private final Count all = new Count();

  private static final class Count {
    private int valid;
    private int rejected;

    void add(boolean isValid) {
      if (isValid) {
        valid++;
      } else {
        rejected++;
      }
    }

    void add(Count other) {
      valid += other.valid;
      rejected += other.rejected;
    }
  }

  /** Nothing is judged yet, and the order of messages is the one in which they are met. */
  Judgements() {}

  /** Nothing is judged yet, and the order of messages is the one of a contract. */
  Judgements(Contract contract) {
    contract.messages().forEach(message -> count(Optional.of(message.id())));
    count(Optional.empty());
  }

  void add(Optional<MessageId> message, boolean isValid) {
    count(message).add(isValid);
    all.add(isValid);
  }

  /** Counts what others have counted, too. */
  void add(Judgements others) {
    others.byMessage.forEach((message, count) -> count(message).add(count));
    all.add(others.all);
  }

  private Count count(Optional<MessageId> message) {
    return byMessage.computeIfAbsent(message, m -> new Count());
  }

  int total() {
    return all.valid + all.rejected;
  }

  int valid() {
    return all.valid;
  }

  int rejected() {
    return all.rejected;
  }

  /** Returns those that were met, in the order of the contract; at the end what is none of it. */
  List<JudgedMessages> met() {
    List<JudgedMessages> met = new ArrayList<>();
    byMessage.forEach(
        (message, count) -> {
          if (count.valid + count.rejected > 0) {
            met.add(new JudgedMessages(message, count.valid, count.rejected));
          }
        });
    return met;
  }
}
