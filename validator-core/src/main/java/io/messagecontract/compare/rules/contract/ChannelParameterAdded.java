package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonChannel;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The address of a channel has a further parameter. */
final class ChannelParameterAdded implements ContractRule {

  private static final RuleId ID = new RuleId("channel-parameter-added");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    return pair.commonChannels().stream()
        .filter(channel -> Address.of(channel.after()).extend(Address.of(channel.before())))
        .map(channel -> change(pair, channel))
        .toList();
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(new RuleId("channel-parameter-removed"));
  }

  private static ContractChange change(ContractPair pair, CommonChannel channel) {
    List<String> names = new ArrayList<>(Address.of(channel.after()).parameters());
    names.removeAll(Address.of(channel.before()).parameters());
    return ChannelChange.lost(
        ID,
        pair,
        channel,
        "The address \""
            + channel.before().address()
            + "\" has a new parameter \""
            + String.join("\", \"", names)
            + "\" and is \""
            + channel.after().address()
            + "\" now",
        "send to both addresses until nobody listens to the old one");
  }
}
