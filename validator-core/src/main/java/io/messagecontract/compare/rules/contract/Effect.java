package io.messagecontract.compare.rules.contract;

import io.messagecontract.contract.Message;
import java.util.List;

/**
 * What a change does, by the question that is asked of it. Each answer is a claim, and claims are
 * judged by messages.
 *
 * @param forward what it does to today's consumers
 * @param backward what it does to yesterday's messages
 * @param surface what it does to those who rely on what is documented
 * @since 0.1.0
 */
public record Effect(Claim forward, Claim backward, Claim surface) {

  /** Nobody can notice it. */
  static final Effect NONE = all(new Claim.Holds());

  /** What can be claimed of a change. */
  public sealed interface Claim {

    /** Nobody breaks. */
    record Holds() implements Claim {}

    /**
     * No message can show whether somebody breaks.
     *
     * @param reason why not, a short phrase
     */
    record Unseen(String reason) implements Claim {}

    /**
     * Messages have no place any more.
     *
     * @param messages as the contract as it was has them
     * @param withAddress whether the whole address has gone where they were met
     */
    record Gone(List<Message> messages, boolean withAddress) implements Claim {

      /** Copies the list. */
      public Gone {
        messages = List.copyOf(messages);
      }
    }

    /**
     * A message is met where others were met before.
     *
     * @param message as the contract as it is has it
     */
    record Come(Message message) implements Claim {}

    /**
     * A message shows that somebody breaks.
     *
     * @param witness what the writer's side accepts and the reader's side rejects, by the word of
     *     the validator
     */
    record Shown(String witness) implements Claim {}
  }

  private static Effect all(Claim claim) {
    return new Effect(claim, claim, claim);
  }

  /** No message can show what it does. */
  static Effect unseen(String reason) {
    return all(new Claim.Unseen(reason));
  }

  /** Messages have no place any more, and nothing is there instead. */
  static Effect gone(List<Message> messages, boolean withAddress) {
    Claim gone = new Claim.Gone(messages, withAddress);
    return new Effect(new Claim.Holds(), gone, gone);
  }

  /** A message is new among others. */
  static Effect come(Message message) {
    return new Effect(new Claim.Come(message), new Claim.Holds(), new Claim.Holds());
  }

  /** The same change with another claim of what it does to today's consumers. */
  Effect withForward(Claim claim) {
    return new Effect(claim, backward, surface);
  }
}
