package io.messagecontract.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.Message;
import io.messagecontract.evidence.Evidence;
import io.messagecontract.evidence.EvidenceException;
import io.messagecontract.evidence.EvidenceFile;
import io.messagecontract.evidence.Outcome;
import io.messagecontract.evidence.Reading;
import io.messagecontract.evidence.TestedContract;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.validate.MessageValidator;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what tests would have shown with some messages: for tests, and for the inner builds. */
public final class ShownMessages {

  private final Contract contract;
  private final Direction direction;
  private final List<Evidence> evidence = new ArrayList<>();

  /** Messages of a contract that code sends or receives. */
  public ShownMessages(File contract, String direction) {
    this.contract = ContractLoader.load(contract.toPath());
    this.direction = Direction.valueOf(direction.toUpperCase(Locale.ROOT));
  }

  /** Adds a message with which a test has passed. */
  public ShownMessages add(String name, String json) {
    return add(name, json, Outcome.PASSED);
  }

  ShownMessages add(String name, String json, Outcome outcome) {
    Message message =
        contract.messages().stream().filter(one -> one.isNamed(name)).findFirst().orElseThrow();
    evidence.add(
        new Evidence(
            TestedContract.of(contract),
            message.id(),
            direction,
            outcome,
            "org.acme.OrderTests#works" + evidence.size(),
            Optional.empty(),
            new MessageValidator(contract).observe(message, json.getBytes(UTF_8)),
            Reading.UNKNOWN));
    return this;
  }

  /** Writes a file of evidence into a folder. */
  public void write(File folder) throws EvidenceException {
    try (EvidenceFile file = new EvidenceFile(folder.toPath())) {
      for (Evidence one : evidence) {
        file.add(one);
      }
    }
  }
}
