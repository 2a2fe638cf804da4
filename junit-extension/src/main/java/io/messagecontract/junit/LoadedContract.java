package io.messagecontract.junit;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.evidence.TestedContract;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.sample.MessageSamples;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A contract and what tests need of it, each made once. Safe for use by many threads. */
final class LoadedContract {

  private final String location;
  private final Contract contract;
  private final MessageValidator documented;
  private final MessageValidator strict;
  private @Nullable MessageSamples samples;
  private @Nullable TestedContract tested;

  private LoadedContract(String location, Contract contract) {
    this.location = location;
    this.contract = contract;
    this.documented = new MessageValidator(contract, Strictness.DOCUMENTED);
    this.strict = new MessageValidator(contract, Strictness.STRICT);
  }

  /**
   * Loads a contract by what {@link MessageContract#value()} says.
   *
   * @throws InvalidContractException with every reason why it cannot be used
   */
  static LoadedContract load(String location, Direction publishMeans, ClassLoader loader) {
    LoadSettings settings = LoadSettings.DEFAULT.publishMeans(publishMeans);
    return new LoadedContract(location, ContractLoader.read(location, loader, settings).contract());
  }

  /**
   * Loads a contract from a file whose references stay within its folder.
   *
   * @throws InvalidContractException with every reason why it cannot be used
   */
  static LoadedContract load(Path document, Direction publishMeans) {
    LoadSettings settings = LoadSettings.DEFAULT.publishMeans(publishMeans);
    Path folder = Objects.requireNonNullElse(document.toAbsolutePath().getParent(), document);
    return new LoadedContract(
        document.toString(), ContractLoader.read(document, folder, settings).contract());
  }

  /** The findings as text: a stack trace would bury them. */
  static Lines refusal(String location, InvalidContractException e) {
    return Lines.of("The contract \"" + location + "\" cannot be used:").and(e.findings());
  }

  /** As the user has written it. */
  String location() {
    return location;
  }

  Contract contract() {
    return contract;
  }

  /** Title and version, as failures name the contract. */
  String name() {
    return '"' + contract.title() + "\" " + contract.version();
  }

  MessageValidator validator(Strictness strictness) {
    return switch (strictness) {
      case DOCUMENTED -> documented;
      case STRICT -> strict;
    };
  }

  /**
   * The samples, made when the first consumer asks for them: a wrong example is no reason to fail a
   * producer.
   *
   * @throws InvalidContractException with everything that is wrong with documented examples
   */
  synchronized MessageSamples samples() {
    if (samples == null) {
      samples = MessageSamples.of(contract);
    }
    return samples;
  }

  /** What evidence names; the digest takes work, and tests without evidence do without. */
  synchronized TestedContract tested() {
    if (tested == null) {
      tested = TestedContract.of(contract);
    }
    return tested;
  }
}
