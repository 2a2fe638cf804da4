package io.messagecontract.coverage;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far tests have exercised a contract.
 *
 * @param messages every message with every side that was looked at: the messages in the order of
 *     the contract, the sides of each in their own order
 * @since 0.1.0
 */
public record Coverage(List<MessageCoverage> messages) {

  /** Copies the list. */
  public Coverage {
    messages = List.copyOf(messages);
  }

  /** Returns the sides that were looked at, in their own order. */
  public List<Side> sides() {
    return messages.stream().map(MessageCoverage::side).distinct().sorted().toList();
  }

  /** Returns how much of an aspect the tests of a side have shown, over all messages. */
  public Ratio ratio(Side side, Aspect aspect) {
    return messages.stream()
        .filter(message -> message.side() == side)
        .map(message -> message.ratio(aspect))
        .reduce(Ratio.NONE, Ratio::plus);
  }

  /** Returns how much of everything the tests of a side have shown. */
  public Ratio ratio(Side side) {
    return Stream.of(Aspect.values())
        .map(aspect -> ratio(side, aspect))
        .reduce(Ratio.NONE, Ratio::plus);
  }
}
