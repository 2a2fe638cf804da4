package io.messagecontract.sample;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Example;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The examples that a contract documents, as messages that a consumer could meet.
 *
 * <p>Documents often leave the name open, as in {@code "name": "string"}. Where the contract says
 * at which place a message carries its name, each sample carries it there: a consumer that chooses
 * by name could do nothing with the example as it stands.
 *
 * @since 0.1.0
 */
public final class DocumentedSamples {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final Contract contract;
  private final MessageValidator validator;
  private final List<Sample> samples = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private DocumentedSamples(Contract contract) {
    this.contract = contract;
    this.validator = new MessageValidator(contract);
  }

  /**
   * Returns one sample for each documented example, in the order of the document.
   *
   * @throws InvalidContractException with every schema that is not sound, or else with everything
   *     that keeps an example from being a message of the contract
   */
  public static List<Sample> of(Contract contract) {
    DocumentedSamples documented = new DocumentedSamples(contract);
    for (Message message : contract.messages()) {
      message.examples().forEach(example -> documented.add(message, example));
    }
    if (!documented.findings.isEmpty()) {
      throw new InvalidContractException(documented.findings.stream().distinct().toList());
    }
    return List.copyOf(documented.samples);
  }

  private void add(Message message, Example example) {
    Sample sample =
        new Sample(
            message.id(),
            SampleKind.EXAMPLE,
            name(message, example),
            example.payload(),
            example.headers(),
            Optional.empty());
    ValidationResult result = validator.validate(Target.message(message.id()), sample.text());
    String problem = "The documented example breaks its own schema: ";
    Optional<RuntimeExpression> place = contract.identification();
    if (result.isValid() && place.isPresent() && !saysItsName(sample, message, place.get())) {
      sample = SampleName.write(sample, place.get());
      result = identify(sample);
      problem = "The documented example cannot carry its message's name: ";
    }
    if (result.isValid()) {
      samples.add(sample);
    } else {
      report(message, example, problem, result);
    }
  }

  /** A name by which a message is known may be the own name of another, which comes first. */
  private boolean saysItsName(Sample sample, Message message, RuntimeExpression place) {
    return SampleName.read(sample, place).filter(message::isNamed).isPresent()
        && identify(sample).message().filter(m -> m.id().equals(message.id())).isPresent();
  }

  /** Judges a sample as a consumer meets it: the channel is known, the name is not. */
  private ValidationResult identify(Sample sample) {
    RawMessage raw = RawMessage.of(sample.text()).withHeaders(sample.headers());
    return validator.validate(Target.channel(sample.message().channel()), raw);
  }

  private void report(Message message, Example example, String problem, ValidationResult result) {
    result.findings().stream()
        .filter(Finding::isError)
        .map(found -> problem + found.message())
        .map(text -> Finding.error("invalid-example", example.location(), text))
        .map(finding -> finding.about(message.id().name()))
        .map(finding -> finding.hint("correct the example, or the schema"))
        .forEach(findings::add);
  }

  /** An example without a name of its own is known by its number, which tells nothing if alone. */
  private static String name(Message message, Example example) {
    if (!NUMBER.matcher(example.name()).matches()) {
      return example.name();
    }
    return message.examples().size() == 1
        ? "documented example"
        : "documented example " + example.name();
  }
}
