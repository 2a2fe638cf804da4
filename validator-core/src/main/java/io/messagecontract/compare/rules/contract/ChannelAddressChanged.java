package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonChannel;
import io.messagecontract.finding.RuleId;
import java.util.List;

/** A channel has another address. */
final class ChannelAddressChanged implements ContractRule {

  private static final RuleId ID = new RuleId("channel-address-changed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    return pair.commonChannels().stream()
        .filter(channel -> !channel.isAtSameAddress() && !differsByParameters(channel))
        .map(
            channel ->
                ChannelChange.lost(
                    ID,
                    pair,
                    channel,
                    "The channel \""
                        + channel.before().address()
                        + "\" is addressed \""
                        + channel.after().address()
                        + "\" now",
                    "send to both addresses until nobody listens to the old one"))
        .toList();
  }

  private static boolean differsByParameters(CommonChannel channel) {
    Address before = Address.of(channel.before());
    Address after = Address.of(channel.after());
    return after.extend(before) || before.extend(after);
  }
}
