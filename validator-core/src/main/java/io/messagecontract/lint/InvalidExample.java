package io.messagecontract.lint;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Example;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Related;
import io.messagecontract.finding.Severity;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import java.util.stream.Stream;

/** A documented example breaks the schema of its own message (Message Example Object). */
final class InvalidExample implements ContractRule {

  @Override
  public String id() {
    return "invalid-example";
  }

  @Override
  public Stream<Finding> check(Contract contract) {
    MessageValidator validator = new MessageValidator(contract);
    return contract.messages().stream()
        .filter(message -> message.payload().isPresent())
        .flatMap(
            message ->
                message.examples().stream().flatMap(example -> check(validator, message, example)));
  }

  private Stream<Finding> check(MessageValidator validator, Message message, Example example) {
    return validator.validate(Target.message(message.id()), example.payload()).findings().stream()
        .map(found -> finding(validator.contract(), message, example, found));
  }

  private Finding finding(Contract contract, Message message, Example example, Finding found) {
    Location start = example.location();
    boolean isOpen = found.rule().value().equals("undecidable-message");
    Finding finding =
        Finding.of(
                id(),
                isOpen ? Severity.WARNING : Severity.ERROR,
                contract.locate(start.source(), start.pointer() + found.location().pointer()),
                (isOpen
                        ? "The documented example cannot be checked: "
                        : "The documented example breaks its own schema: ")
                    + found.message())
            .about(message.id().name())
            .hint(isOpen ? "simplify the schema" : "correct the example, or the schema");
    for (Related related : found.related()) {
      finding = finding.related(related.label(), related.location());
    }
    return finding;
  }
}
