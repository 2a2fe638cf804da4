package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonChannel;
import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.contract.MessageId;
import io.messagecontract.contract.Operation.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether operations are answered in the same way. That a channel or a message has another
 * name, has come or has gone is told for itself.
 */
final class ReplySameness {

  private final Map<String, String> channels = new HashMap<>();
  private final Map<MessageId, MessageId> messages = new HashMap<>();

  ReplySameness(ContractPair pair) {
    for (CommonChannel channel : pair.commonChannels()) {
      channels.put(channel.before().address(), channel.after().address());
    }
    for (CommonMessage message : pair.commonMessages()) {
      messages.put(message.before().id(), message.after().id());
    }
  }

  boolean areSame(Optional<Reply> before, Optional<Reply> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.equals(after);
    }
    Reply was = before.get();
    Reply is = after.get();
    return was.channel()
            .map(channel -> channels.getOrDefault(channel, channel))
            .equals(is.channel())
        && was.address().equals(is.address())
        && now(was.messages()).equals(known(is.messages()));
  }

  private Set<MessageId> now(List<MessageId> before) {
    return before.stream()
        .filter(messages::containsKey)
        .map(messages::get)
        .collect(Collectors.toSet());
  }

  private Set<MessageId> known(List<MessageId> after) {
    return after.stream().filter(messages.values()::contains).collect(Collectors.toSet());
  }
}
