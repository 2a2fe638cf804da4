package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.finding.Nearest;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** Finds the messages that have to be covered. A name can be that of several. */
final class MustCover {

  private MustCover() {}

  static List<MessageId> of(Contract contract, List<String> names) throws MojoExecutionException {
    List<MessageId> found = new ArrayList<>();
    for (String name : Choice.present(names)) {
      List<MessageId> named =
          contract.messages().stream()
              .filter(message -> message.isNamed(name) || message.id().toString().equals(name))
              .map(Message::id)
              .toList();
      if (named.isEmpty()) {
        throw unknown(contract, name);
      }
      found.addAll(named);
    }
    return found.stream().distinct().toList();
  }

  private static MojoExecutionException unknown(Contract contract, String name) {
    List<String> names =
        contract.messages().stream().map(message -> message.id().name()).distinct().toList();
    return BadParameter.of(
        "mustCover",
        "names \""
            + name
            + "\", but the contract has no such message: "
            + Nearest.question(name, names));
  }
}
