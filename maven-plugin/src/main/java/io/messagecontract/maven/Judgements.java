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

  private final Map<Optional<MessageId>, JudgedMessages> byMessage = new LinkedHashMap<>();

  /** Nothing is judged yet, and all messages of a contract are known. */
  Judgements(Contract contract) {
    contract.messages().forEach(message -> put(Optional.of(message.id()), 0, 0));
    put(Optional.empty(), 0, 0);
  }

  void add(Optional<MessageId> message, boolean isValid) {
    JudgedMessages before = byMessage.getOrDefault(message, new JudgedMessages(message, 0, 0));
    put(message, before.valid() + (isValid ? 1 : 0), before.rejected() + (isValid ? 0 : 1));
  }

  private void put(Optional<MessageId> message, int valid, int rejected) {
    byMessage.put(message, new JudgedMessages(message, valid, rejected));
  }

  int total() {
    return valid() + rejected();
  }

  int valid() {
    return byMessage.values().stream().mapToInt(JudgedMessages::valid).sum();
  }

  int rejected() {
    return byMessage.values().stream().mapToInt(JudgedMessages::rejected).sum();
  }

  /** Returns those that were met, in the order of the contract; at the end what is none of it. */
  List<JudgedMessages> met() {
    List<JudgedMessages> met = new ArrayList<>(byMessage.values());
    met.removeIf(judged -> judged.valid() + judged.rejected() == 0);
    return met;
  }
}
