package io.messagecontract.compare.rules.contract;

import io.messagecontract.contract.Channel;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** A channel is documented that was not before. */
final class ChannelAdded implements ContractRule {

  static final RuleId ID = new RuleId("channel-added");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(ChannelRemoved.ID);
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    return pair.channels().stream()
        .filter(channel -> channel.before().isEmpty())
        .flatMap(channel -> channel.after().stream())
        .map(ChannelAdded::change)
        .toList();
  }

  private static ContractChange change(Channel channel) {
    return new ContractChange(
        ID,
        Effect.NONE,
        channel.messages(),
        channel.location(),
        Optional.empty(),
        "channel " + channel.address(),
        "The channel \"" + channel.address() + "\" is new",
        "nothing to do: nobody listens to it yet");
  }
}
