package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonChannel;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The address of a channel lacks a parameter that it had. */
final class ChannelParameterRemoved implements ContractRule {

  private static final RuleId ID = new RuleId("channel-parameter-removed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    return pair.commonChannels().stream()
        .filter(channel -> Address.of(channel.before()).extend(Address.of(channel.after())))
        .map(channel -> change(pair, channel))
        .toList();
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(new RuleId("channel-parameter-added"));
  }

  private static ContractChange change(ContractPair pair, CommonChannel channel) {
    List<String> names = new ArrayList<>(Address.of(channel.before()).parameters());
    names.removeAll(Address.of(channel.after()).parameters());
    return ChannelChange.lost(
        ID,
        pair,
        channel,
        "The address \""
            + channel.before().address()
            + "\" has lost its parameter \""
            + String.join("\", \"", names)
            + "\" and is \""
            + channel.after().address()
            + "\" now",
        "send to both addresses until nobody listens to the old one");
  }
}
