package io.messagecontract.junit;

import io.messagecontract.contract.MessageId;
import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.evidence.Reading;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.sample.MessageSamples;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Holds what a consumer makes of a message against all that the contract allows.
 *
 * @param message which message it was
 * @param probing what the consumer has made of it
 * @param reading which properties it reads and ignores
 * @param findings what is wrong with that
 */
record ReadProof(MessageId message, Probing probing, Reading reading, List<Finding> findings) {

  static ReadProof of(LoadedContract contract, MessageId id, MessageReader<?> reader) {
    MessageSamples samples = contract.samples();
    List<Probe> probes = Probe.of(samples, id);
    Predicate<Probe> nameless = nameless(contract);
    Probing probing = Probing.of(reader, probes, nameless);
    Optional<Probe> complete =
        Probe.complete(samples, id).stream()
            .flatMap(c -> probes.stream().filter(p -> p.text().equals(c.text())))
            .findFirst();
    SortedSet<String> properties =
        probes.stream()
            .map(Probe::property)
            .filter(property -> !property.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    SortedSet<String> read = new TreeSet<>();
    for (String property : properties) {
      if (probing.about(property, complete).stream().map(Map.Entry::getValue).distinct().count()
          > 1) {
        read.add(property);
      }
    }
    SortedSet<String> ignored = new TreeSet<>(properties);
    ignored.removeAll(read);
    List<Finding> findings = new ArrayList<>(ReadFailures.of(id, probing));
    if (probes.isEmpty()) {
      findings.add(noSample(id));
    } else if (probing.showsNothing() && findings.isEmpty()) {
      findings.add(nothingRead(id));
    }
    for (String property : read) {
      List<Map.Entry<Probe, Snapshot>> entries = probing.about(property, complete);
      if (entries.stream().map(Map.Entry::getKey).noneMatch(nameless)) {
        Losses.of(property, entries)
            .map(loss -> loss.about(id.toString()))
            .ifPresent(findings::add);
      }
    }
    return new ReadProof(id, probing, new Reading(read, ignored), findings);
  }

  /** Without its name nothing says any more that it is this message: a reader may refuse it. */
  private static Predicate<Probe> nameless(LoadedContract contract) {
    Optional<String> place =
        contract
            .contract()
            .identification()
            .filter(name -> name.source() == RuntimeExpression.Source.PAYLOAD)
            .map(RuntimeExpression::pointer);
    return probe ->
        !probe.property().isEmpty()
            && place.filter(p -> (p + '/').startsWith(probe.property() + '/')).isPresent();
  }

  SortedSet<String> neverFilled() {
    return OwnFields.neverFilled(probing.snapshots(), probing.shown().keySet());
  }

  private static Finding noSample(MessageId id) {
    return Finding.error(
            "no-sample",
            Location.of(id.toString()),
            "The contract has neither an example nor a schema to make a message from.")
        .hint("document one of them");
  }

  private static Finding nothingRead(MessageId id) {
    return Finding.error(
            "nothing-read",
            Location.of(id.toString()),
            "What the reader makes of different messages shows the same each time.")
        .hint("return the object that the message is read into, and look at its fields");
  }

  /** What all of them say of the message by that name. */
  static FieldUsage usage(String name, Collection<ReadProof> proofs) {
    Set<String> read = new TreeSet<>();
    Set<String> ignored = new TreeSet<>();
    Set<String> unrepeatable = new TreeSet<>();
    Set<String> never = new TreeSet<>();
    for (ReadProof proof : proofs) {
      read.addAll(proof.reading().read());
      ignored.addAll(proof.reading().ignored());
      unrepeatable.addAll(proof.probing().unrepeatable());
      never.addAll(proof.neverFilled());
    }
    ignored.removeAll(read);
    proofs.forEach(proof -> never.retainAll(proof.neverFilled()));
    return new FieldUsage(name, read, ignored, never, unrepeatable);
  }
}
