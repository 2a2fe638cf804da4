package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonChannel;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** Makes the changes of a channel that is on both sides. */
final class ChannelChange {

  private ChannelChange() {}

  /** A change by which the channel's messages are not met any more where they were met. */
  static ContractChange lost(
      RuleId rule, ContractPair pair, CommonChannel channel, String fact, String wayOut) {
    return new ContractChange(
        rule,
        lost(pair, channel),
        channel.after().messages(),
        Places.field(pair.after(), channel.after().location(), List.of("/address")),
        Optional.of(Places.field(pair.before(), channel.before().location(), List.of("/address"))),
        "channel " + channel.before().address(),
        fact,
        wayOut);
  }

  /** Nothing is lost where the old addresses are among the new ones, or where there were none. */
  private static Effect lost(ContractPair pair, CommonChannel channel) {
    if (AddressSpace.holdsAll(channel.before(), channel.after())) {
      return Effect.NONE;
    }
    return Places.isAddressed(pair.before(), channel.before())
        ? Effect.gone(channel.before().messages(), true)
        : Effect.unseen("the contract did not say where its messages are met");
  }

  /** A change of one thing that is said of the channel. */
  static ContractChange of(
      RuleId rule,
      CommonChannel channel,
      Effect effect,
      Location after,
      Location before,
      String fact,
      String wayOut) {
    return new ContractChange(
        rule,
        effect,
        channel.after().messages(),
        after,
        Optional.of(before),
        "channel " + channel.after().address(),
        fact,
        wayOut);
  }
}
