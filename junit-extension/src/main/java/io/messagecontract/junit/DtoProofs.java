package io.messagecontract.junit;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.contract.MessageId;
import io.messagecontract.evidence.Reading;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Observation;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proves readers and writers against all messages of a name.
 *
 * @param strictness what is asked of what is written; samples are all that is documented
 * @param channel where the name is looked up; everywhere if empty
 */
record DtoProofs(
    LoadedContract contract,
    Strictness strictness,
    Optional<String> channel,
    EvidenceSink evidence) {

  FieldUsage reads(String name, MessageReader<?> reader) {
    List<ReadProof> proofs = new ArrayList<>();
    for (MessageId id : named(name)) {
      proofs.add(read(id, reader));
    }
    FieldUsage usage = ReadProof.usage(name, proofs);
    List<Finding> findings =
        new ArrayList<>(proofs.stream().flatMap(proof -> proof.findings().stream()).toList());
    findings.addAll(Misspelt.of(usage));
    if (!findings.isEmpty()) {
      throw failure(
          name + " is not read as the contract " + contract.name() + " allows it",
          findings,
          proofs.stream().flatMap(p -> p.probing().failed().values().stream()).findFirst());
    }
    for (ReadProof proof : proofs) {
      Observation observation =
          WriteProof.documented(contract, proof.message(), proof.probing().shown().keySet());
      evidence.record(proof.message(), Direction.RECEIVE, observation, proof.reading());
    }
    return usage;
  }

  private ReadProof read(MessageId id, MessageReader<?> reader) {
    try {
      return ReadProof.of(contract, id, reader);
    } catch (InvalidContractException e) {
      throw Failure.of(LoadedContract.refusal(contract.location(), e));
    }
  }

  <T> WrittenProperties writes(
      String name, MessageWriter<T> writer, Collection<? extends T> objects) {
    Set<MessageId> ids = named(name);
    MessageValidator validator = contract.validator(strictness);
    WriteProof proof =
        WriteProof.of(validator, new Target(channel, Optional.of(name)), writer, objects);
    if (!proof.findings().isEmpty()) {
      throw failure(
          "What is written of " + name + " breaks the contract " + contract.name(),
          proof.findings(),
          proof.causes().stream().findFirst());
    }
    proof.written().forEach((id, o) -> evidence.record(id, Direction.SEND, o, Reading.UNKNOWN));
    return new WrittenProperties(
        name,
        WriteProof.together(ids.stream().map(this::documented).toList()),
        WriteProof.together(List.copyOf(proof.written().values())));
  }

  private Observation documented(MessageId id) {
    try {
      return WriteProof.documented(contract, id, Probe.of(contract.samples(), id));
    } catch (InvalidContractException e) {
      throw Failure.of(LoadedContract.refusal(contract.location(), e));
    }
  }

  private Set<MessageId> named(String name) {
    Selection selection =
        Selection.of(
            contract.contract(), channel.orElse(""), List.of(name), Location.of("MessageVerifier"));
    if (!selection.problems().isEmpty()) {
      throw Failure.of(Lines.of(selection.problems()));
    }
    return selection.named().getOrDefault(name, Set.of());
  }

  private static AssertionError failure(
      String what, List<Finding> findings, Optional<? extends Throwable> cause) {
    AssertionError failure = Failure.of(Lines.of(what).and(findings));
    cause.ifPresent(failure::initCause);
    return failure;
  }
}
