package io.messagecontract.compare.rules.contract;

import io.messagecontract.contract.Message;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/**
 * A difference in channels or messages, found and named, not judged.
 *
 * @param rule the rule that found it
 * @param effect what it does to the messages
 * @param messages the messages that it is about: of the contract as it was if they are removed, as
 *     it is otherwise
 * @param location where the contract as it is says it
 * @param baseline where the contract as it was says it
 * @param subject what it is about
 * @param fact what was and what is, as a sentence without a full stop
 * @param wayOut how to change it without breaking anybody
 * @since 0.1.0
 */
public record ContractChange(
    RuleId rule,
    Effect effect,
    List<Message> messages,
    Location location,
    Optional<Location> baseline,
    String subject,
    String fact,
    String wayOut) {

  /** Copies the list. */
  public ContractChange {
    messages = List.copyOf(messages);
  }

  /** A change in a message of which no message can tell what it does. */
  static ContractChange unknown(
      RuleId rule, ContractPair.CommonMessage message, String fact, String wayOut) {
    return new ContractChange(
        rule,
        Effect.unseen("no message shows it"),
        List.of(message.after()),
        message.after().location(),
        Optional.of(message.before().location()),
        message.after().id().toString(),
        fact,
        wayOut);
  }
}
