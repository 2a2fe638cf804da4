package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.ChannelPair;
import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.SameMeaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Pairs channels: by their addresses, whatever their parameters are called; then by what tells that
 * a channel has another address now.
 */
final class ChannelPairing {

  private final List<Channel> before;
  private final List<Channel> after;
  private final SameMeaning same;
  private final Map<String, Channel> pairs = new HashMap<>();
  private final Map<String, Channel> left = new LinkedHashMap<>();

  ChannelPairing(Contract before, Contract after, SameMeaning same) {
    this.before = before.channelsByAddress();
    this.after = after.channelsByAddress();
    this.same = same;
  }

  List<ChannelPair> pairs() {
    after.forEach(channel -> left.put(channel.address(), channel));
    pair((was, is) -> was.address().equals(is.address()));
    pair((was, is) -> Address.of(was).isLike(Address.of(is)));
    pair((was, is) -> was.key().equals(is.key()) && haveSomethingInCommon(was, is));
    pair((was, is) -> differByParameters(was, is) && haveSomethingInCommon(was, is));
    pair(this::haveTheSameMessages);
    List<ChannelPair> all = new ArrayList<>();
    for (Channel channel : before) {
      all.add(pair(Optional.of(channel), Optional.ofNullable(pairs.get(channel.address()))));
    }
    left.values().forEach(channel -> all.add(pair(Optional.empty(), Optional.of(channel))));
    return List.copyOf(all);
  }

  private void pair(BiPredicate<Channel, Channel> areOne) {
    for (Channel was : before) {
      if (left.isEmpty() || pairs.containsKey(was.address())) {
        continue;
      }
      left.values().stream()
          .filter(is -> areOne.test(was, is))
          .findFirst()
          .ifPresent(
              is -> {
                pairs.put(was.address(), is);
                left.remove(is.address());
              });
    }
  }

  private ChannelPair pair(Optional<Channel> was, Optional<Channel> is) {
    return new ChannelPair(
        was,
        is,
        new MessagePairing(same)
            .pairs(
                was.map(Channel::messages).orElse(List.of()),
                is.map(Channel::messages).orElse(List.of())));
  }

  private static boolean differByParameters(Channel was, Channel is) {
    Address from = Address.of(was);
    Address to = Address.of(is);
    return to.extend(from) || from.extend(to);
  }

  /** A key may be used again for something else. */
  private static boolean haveSomethingInCommon(Channel was, Channel is) {
    return (was.messages().isEmpty() && is.messages().isEmpty())
        || was.messages().stream()
            .anyMatch(
                m -> is.messages().stream().anyMatch(n -> MessagePairing.areNamedAlike(m, n)));
  }

  private boolean haveTheSameMessages(Channel was, Channel is) {
    return !was.messages().isEmpty()
        && was.messages().size() == is.messages().size()
        && was.messages().stream().allMatch(message -> hasTheSame(is, message));
  }

  private boolean hasTheSame(Channel is, Message message) {
    return is.messages().stream()
        .anyMatch(
            other ->
                other.id().name().equals(message.id().name())
                    && MessagePairing.haveTheSamePayload(message, other, same));
  }
}
