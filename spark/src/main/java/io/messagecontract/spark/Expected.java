package io.messagecontract.spark;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.Nearest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses names that the contract does not know, before every message is told so. */
final class Expected {

  private Expected() {}

  static void check(Contract contract, @Nullable String channel, @Nullable String message) {
    if (contract.messages().isEmpty()) {
      throw new ArchiveException("The contract has no message: add them to a channel of it.");
    }
    List<Message> candidates =
        channel == null ? contract.messages() : channel(contract, channel).messages();
    if (message != null && candidates.stream().noneMatch(known -> known.isNamed(message))) {
      List<String> names = candidates.stream().map(known -> known.id().name()).distinct().toList();
      throw unknown("message", message, names);
    }
  }

  private static Channel channel(Contract contract, String name) {
    List<String> addresses = contract.channels().stream().map(Channel::address).toList();
    return contract.channel(name).orElseThrow(() -> unknown("channel", name, addresses));
  }

  private static ArchiveException unknown(String kind, String name, List<String> names) {
    return new ArchiveException(
        "The contract has no " + kind + " \"" + name + "\": " + Nearest.question(name, names));
  }
}
