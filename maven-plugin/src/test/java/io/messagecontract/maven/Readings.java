package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.MessageId;
import io.messagecontract.evidence.Evidence;
import io.messagecontract.evidence.EvidenceFile;
import io.messagecontract.evidence.Outcome;
import io.messagecontract.evidence.Reading;
import io.messagecontract.evidence.TestedContract;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.validate.Observation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Evidence of a test that reads one field of a contract from {@link Samples}. */
record Readings(Evidence evidence) {

  static Readings of(Path contract) {
    Contract loaded = ContractLoader.load(contract);
    return new Readings(
        new Evidence(
            TestedContract.of(loaded),
            new MessageId("sessions", "SessionEnded"),
            Direction.RECEIVE,
            Outcome.PASSED,
            "org.acme.ListenerTests#reads",
            Optional.empty(),
            Observation.NOTHING,
            new Reading(new TreeSet<>(Set.of("/version")), new TreeSet<>())));
  }

  void write(Path folder) throws IOException {
    try (EvidenceFile file = new EvidenceFile(folder)) {
      file.add(evidence);
    }
  }
}
