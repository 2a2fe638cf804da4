package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.report.ReportedContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A contract, and what it was before, both loaded.
 *
 * @param source where the contract lies
 * @param now the contract
 * @param baselines where it was found before, oldest first
 * @param before what it was there
 * @param notes what makes a comparison doubtful
 */
record Sides(
    ContractSource source,
    Contract now,
    List<Baseline> baselines,
    List<Contract> before,
    List<String> notes) {

  static Sides load(ContractSource source, Baselines baselines) throws MojoExecutionException {
    Contract now = source.load();
    List<Contract> before = new ArrayList<>();
    List<String> notes = new ArrayList<>(baselines.missing());
    for (Baseline baseline : baselines.found()) {
      Contract old = baseline.source().load();
      before.add(old);
      notes.addAll(baseline.notes());
      baseline.noteIfEqual().filter(note -> old.equals(now)).ifPresent(notes::add);
    }
    return new Sides(source, now, baselines.found(), List.copyOf(before), List.copyOf(notes));
  }

  ReportedContract reported() {
    return source.reported(now);
  }

  List<ReportedContract> origins() {
    List<ReportedContract> origins = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      origins.add(baselines.get(i).source().reported(before.get(i)));
    }
    return origins;
  }

  Set<String> digests() {
    return Stream.concat(origins().stream(), Stream.of(reported()))
        .flatMap(contract -> contract.digest().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** With several baselines, a finding does not say in which of them its place is. */
  Places places() {
    Places places = Places.of(source, now);
    return baselines.size() == 1 ? places.baseline(baselines.get(0).source()) : places;
  }

  /** Returns what stands for the text of all documents, where they lie and how they are read. */
  Digest digest() {
    Digest digest = Digest.OF_NOTHING.and(notes);
    digest = text(digest, source, now);
    for (int i = 0; i < before.size(); i++) {
      digest = text(digest, baselines.get(i).source(), before.get(i));
    }
    return digest;
  }

  private static Digest text(Digest before, ContractSource source, Contract contract) {
    Digest digest = before.and(source.origin()).and(source.around()).and(source.settings());
    for (String path : contract.documents().paths()) {
      digest = digest.and(path).and(contract.documents().loaded(path).lines());
    }
    return digest;
  }
}
