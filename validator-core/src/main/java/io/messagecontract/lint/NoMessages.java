package io.messagecontract.lint;

import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import java.util.stream.Stream;

/** No channel has a message. The specification allows it, but a check of nothing must not pass. */
final class NoMessages implements ContractRule {

  @Override
  public String id() {
    return "no-messages";
  }

  @Override
  public Stream<Finding> check(Contract contract) {
    return contract.messages().isEmpty()
        ? Stream.of(
            Finding.error(id(), contract.location(), "The contract has no message.")
                .hint("add messages to a channel"))
        : Stream.empty();
  }
}
