package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonChannel;
import io.messagecontract.contract.Parameter;
import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A parameter may have other values, or messages carry it in another place. */
final class ChannelParameterChanged implements ContractRule {

  private static final RuleId ID = new RuleId("channel-parameter-changed");

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
        values(channel, was, is).ifPresent(changes::add);
        source(channel, was, is).ifPresent(changes::add);
      }
    }
    return changes;
  }

  /** Where a value has gone, so has the address that it made. */
  private static Optional<ContractChange> values(
      CommonChannel channel, Parameter was, Parameter is) {
    Set<String> before = new HashSet<>(was.values());
    return before.equals(new HashSet<>(is.values()))
        ? Optional.empty()
        : Optional.of(
            ChannelChange.of(
                ID,
                channel,
                effect(channel, was, is),
                is.location(),
                was.location(),
                fact(is, " could be " + text(was) + " and can be " + text(is) + " now"),
                "keep every value until nobody listens to its address"));
  }

  private static Effect effect(CommonChannel channel, Parameter was, Parameter is) {
    if (was.isLimitedOtherwise() || is.isLimitedOtherwise()) {
      return Effect.unseen("which values a parameter may have is not said by a list alone");
    }
    return is.allowsAllOf(was) ? Effect.NONE : Effect.gone(channel.before().messages(), true);
  }

  private static Optional<ContractChange> source(
      CommonChannel channel, Parameter was, Parameter is) {
    return was.source().equals(is.source())
        ? Optional.empty()
        : Optional.of(
            ChannelChange.of(
                ID,
                channel,
                was.source().isEmpty()
                    ? Effect.NONE
                    : Effect.unseen("a message does not show what its address is made from"),
                is.location(),
                was.location(),
                fact(
                    is,
                    " was taken from " + place(was) + " and is taken from " + place(is) + " now"),
                "keep the value where it was, in the new place too"));
  }

  private static String fact(Parameter parameter, String what) {
    return "The parameter \"" + parameter.name() + '"' + what;
  }

  private static String text(Parameter parameter) {
    return parameter.values().isEmpty() ? "anything" : String.join(", ", parameter.values());
  }

  private static String place(Parameter parameter) {
    return parameter.source().map(RuntimeExpression::toString).orElse("no documented place");
  }
}
