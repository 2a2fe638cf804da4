package io.messagecontract.report;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Direction;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A channel of the contract that a check has looked at.
 *
 * @param address where messages are sent
 * @param messages in the order of the contract
 * @since 0.1.0
 */
public record ReportedChannel(String address, List<ReportedMessage> messages) {

  /** Copies the list. */
  public ReportedChannel {
    messages = List.copyOf(messages);
  }

  /** Returns all channels of a contract, those that share an address as one. */
  public static List<ReportedChannel> of(Contract contract) {
    return contract.channelsByAddress().stream().map(ReportedChannel::of).toList();
  }

  private static ReportedChannel of(Channel channel) {
    return new ReportedChannel(
        channel.address(),
        channel.messages().stream()
            .map(message -> new ReportedMessage(message.id().name(), message.directions()))
            .toList());
  }

  /**
   * A message of the contract.
   *
   * @param name its name
   * @param directions what the application does with it; empty where no operation says
   */
  public record ReportedMessage(String name, Set<Direction> directions) {

    /** Copies the set, in the order of the directions. */
    public ReportedMessage {
      directions = Collections.unmodifiableSortedSet(new TreeSet<>(directions));
    }
  }
}
