package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Related;
import io.messagecontract.report.TextReport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names documents of contracts by where they lie, so that terminals and CI servers can open them.
 * The core knows them by their path below the contract's root only.
 *
 * @param contract what stands before the path of a document of the contract
 * @param documents the paths of its documents; files of other names are named already
 * @param baseline what stands before the path of a document of the only baseline, if it is one
 */
record Places(String contract, Set<String> documents, Optional<String> baseline) {

  /** Those of a contract that is compared with nothing. */
  static Places of(ContractSource source, Contract contract) {
    return new Places(source.around(), contract.documents().paths(), Optional.empty());
  }

  /** Those of findings that are about a contract as a whole, and maybe about one beside it. */
  static Places of(ContractSource source, List<Finding> findings) {
    Set<String> sources =
        findings.stream()
            .map(finding -> finding.location().source())
            .collect(Collectors.toUnmodifiableSet());
    return new Places(source.around(), sources, Optional.empty());
  }

  /** The same, with a baseline. */
  Places baseline(ContractSource source) {
    return new Places(contract, documents, Optional.of(source.around()));
  }

  /** Returns a finding whose own place is in the contract, if it is in a document of it. */
  Finding of(Finding finding) {
    return finding.related(this::of).at(location(finding.location()));
  }

  /** Returns a finding about a message: its own place is in a recording. */
  Finding ofMessage(Finding finding) {
    return finding.related(this::of);
  }

  /** Returns the text of findings about the contract. */
  static String text(ContractSource source, List<Finding> findings) {
    Places places = of(source, findings);
    return TextReport.of(findings.stream().map(places::of).toList());
  }

  private Related of(Related related) {
    boolean isOld = related.label().equals("baseline");
    return new Related(
        related.label(),
        isOld
            ? baseline.map(around -> behind(around, related.location())).orElse(related.location())
            : location(related.location()));
  }

  private Location location(Location place) {
    return documents.contains(place.source()) ? behind(contract, place) : place;
  }

  private static Location behind(String around, Location place) {
    return new Location(
        around + place.source(), place.pointer(), place.position(), place.excerpt());
  }
}
