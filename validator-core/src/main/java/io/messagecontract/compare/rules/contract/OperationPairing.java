package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.ChannelPair;
import io.messagecontract.compare.rules.contract.ContractPair.OperationPair;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.MessageId;
import io.messagecontract.contract.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Pairs operations that do the same on the same channel: by id, by messages, or as the only one.
 */
final class OperationPairing {

  private final Map<String, String> addresses = new HashMap<>();
  private final List<OperationPair> pairs = new ArrayList<>();
  private final List<Operation> left;

  private OperationPairing(Contract after, List<ChannelPair> channels) {
    this.left = new ArrayList<>(after.operations());
    channels.forEach(
        channel ->
            channel
                .common()
                .ifPresent(c -> addresses.put(c.before().address(), c.after().address())));
  }

  static List<OperationPair> pairs(Contract before, Contract after, List<ChannelPair> channels) {
    OperationPairing pairing = new OperationPairing(after, channels);
    List<Operation> unpaired = new ArrayList<>(before.operations());
    pairing.pair(unpaired, (was, is) -> was.id().equals(is.id()));
    pairing.pair(unpaired, (was, is) -> names(was.messages()).equals(names(is.messages())));
    pairing.pair(unpaired, (was, is) -> true);
    return List.copyOf(pairing.pairs);
  }

  private void pair(List<Operation> unpaired, BiPredicate<Operation, Operation> areOne) {
    Set<Operation> paired = new HashSet<>();
    for (Operation was : unpaired) {
      Optional<Operation> same =
          left.stream().filter(is -> doTheSame(was, is) && areOne.test(was, is)).findFirst();
      same.ifPresent(is -> pairs.add(new OperationPair(was, is)));
      same.ifPresent(left::remove);
      same.ifPresent(is -> paired.add(was));
    }
    unpaired.removeAll(paired);
  }

  private boolean doTheSame(Operation was, Operation is) {
    return was.direction() == is.direction() && is.channel().equals(addresses.get(was.channel()));
  }

  private static Set<String> names(List<MessageId> messages) {
    return messages.stream().map(MessageId::name).collect(Collectors.toSet());
  }
}
