package io.messagecontract.maven;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.Nearest;
import io.messagecontract.validate.Target;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters say about all messages. A wrong name is complained about once, not for every
 * message.
 */
final class Expected {

  private Expected() {}

  static Target of(Contract contract, @Nullable String channel, @Nullable String message)
      throws MojoExecutionException {
    if (contract.messages().isEmpty()) {
      throw BadParameter.of(
          "contract", "names a contract without a message: add the messages to a channel of it");
    }
    List<Message> candidates =
        channel == null ? contract.messages() : channel(contract, channel).messages();
    if (message != null && candidates.stream().noneMatch(known -> known.isNamed(message))) {
      List<String> names = candidates.stream().map(known -> known.id().name()).distinct().toList();
      throw unknown("message", message, names);
    }
    return new Target(Optional.ofNullable(channel), Optional.ofNullable(message));
  }

  private static Channel channel(Contract contract, String name) throws MojoExecutionException {
    List<String> names = contract.channels().stream().map(Channel::address).toList();
    return contract.channel(name).orElseThrow(() -> unknown("channel", name, names));
  }

  private static MojoExecutionException unknown(String kind, String name, List<String> names) {
    return BadParameter.of(
        kind,
        "is \""
            + name
            + "\", but the contract has no such "
            + kind
            + ": "
            + Nearest.question(name, names));
  }
}
