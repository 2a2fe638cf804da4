package io.messagecontract.lint;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Example;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Related;
import io.messagecontract.finding.Severity;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.SchemaSoundness;
import io.messagecontract.validate.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether a contract is sound in itself.
 *
 * @since 0.1.0
 */
public final class ContractLinter {

  private ContractLinter() {}

  /** Returns everything that is wrong with a loaded contract, sorted. */
  public static List<Finding> findings(Contract contract) {
    List<Finding> findings = new ArrayList<>(SchemaSoundness.findings(contract));
    if (contract.messages().isEmpty()) {
      findings.add(
          Finding.error("no-messages", contract.location(), "The contract has no message.")
              .hint("add messages to a channel"));
    }
    if (findings.isEmpty()) {
      MessageValidator validator = new MessageValidator(contract);
      for (Message message : contract.messages()) {
        findings.addAll(unchecked(message));
        message.examples().forEach(e -> findings.addAll(example(validator, message, e)));
      }
    }
    return findings.stream().sorted().distinct().toList();
  }

  private static List<Finding> unchecked(Message message) {
    if (message.payload().isPresent()) {
      return List.of();
    }
    String reason =
        message
            .schemaFormat()
            .map(format -> "its payload is described in \"" + format + "\"")
            .orElse("it has no payload schema");
    return List.of(
        Finding.of(
                "uncheckable-message",
                Severity.WARNING,
                message.location(),
                "Nothing can be checked of this message: " + reason + ".")
            .about(message.id().name())
            .hint("describe its payload in JSON Schema"));
  }

  private static List<Finding> example(
      MessageValidator validator, Message message, Example example) {
    if (message.payload().isEmpty()) {
      return List.of();
    }
    return validator.validate(Target.message(message.id()), example.payload()).findings().stream()
        .map(found -> example(validator.contract(), message, example, found))
        .toList();
  }

  private static Finding example(
      Contract contract, Message message, Example example, Finding found) {
    Location start = example.location();
    Finding finding =
        Finding.error(
                "invalid-example",
                contract.locate(start.source(), start.pointer() + found.location().pointer()),
                "The documented example breaks its own schema: " + found.message())
            .about(message.id().name())
            .hint("correct the example, or the schema");
    for (Related related : found.related()) {
      finding = finding.related(related.label(), related.location());
    }
    return finding;
  }
}
