package io.messagecontract.lint;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.stream.Stream;

/** Nothing says in JSON Schema what a message looks like, so that nothing of it can be checked. */
final class UncheckableMessage implements ContractRule {

  @Override
  public String id() {
    return "uncheckable-message";
  }

  @Override
  public Stream<Finding> check(Contract contract) {
    return contract.uncheckable().stream().map(this::uncheckable);
  }

  private Finding uncheckable(Message message) {
    String reason =
        message
            .schemaFormat()
            .map(format -> "its payload is described in \"" + format + "\"")
            .orElse("it has no payload schema");
    return Finding.of(
            id(),
            Severity.WARNING,
            message.location(),
            "Nothing can be checked of this message: " + reason + ".")
        .about(message.id().name())
        .hint("describe its payload in JSON Schema");
  }
}
