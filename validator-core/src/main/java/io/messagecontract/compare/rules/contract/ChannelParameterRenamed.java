package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonChannel;
import io.messagecontract.contract.Parameter;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** A parameter in the address of a channel has another name: the addresses are the same. */
final class ChannelParameterRenamed implements ContractRule {

  private static final RuleId ID = new RuleId("channel-parameter-renamed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    List<ContractChange> changes = new ArrayList<>();
    for (CommonChannel channel : pair.commonChannels()) {
      for (int i = 0; channel.isAtSameAddress() && i < channel.before().parameters().size(); i++) {
        Parameter was = channel.before().parameters().get(i);
        Parameter is = channel.after().parameters().get(i);
        if (!was.name().equals(is.name())) {
          changes.add(
              ChannelChange.of(
                  ID,
                  channel,
                  Effect.NONE,
                  is.location(),
                  was.location(),
                  "The parameter \"" + was.name() + "\" is called \"" + is.name() + "\" now",
                  "nothing to do: the addresses are the same"));
        }
      }
    }
    return changes;
  }
}
