package io.messagecontract.compare.rules.contract;

import io.messagecontract.contract.Channel;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** A channel that was documented is not any more. */
final class ChannelRemoved implements ContractRule {

  static final RuleId ID = new RuleId("channel-removed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(ChannelAdded.ID);
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    return pair.channels().stream()
        .filter(channel -> channel.after().isEmpty())
        .flatMap(channel -> channel.before().stream())
        .map(channel -> change(pair, channel))
        .toList();
  }

  private static ContractChange change(ContractPair pair, Channel channel) {
    return new ContractChange(
        ID,
        Effect.gone(channel.messages(), true),
        channel.messages(),
        pair.after().locate(pair.after().location().source(), "/channels"),
        Optional.of(channel.location()),
        "channel " + channel.address(),
        "The channel \"" + channel.address() + "\" is not documented any more",
        "keep the channel until nobody listens to it");
  }
}
