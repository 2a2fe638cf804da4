package io.messagecontract.spark;

import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Related;
import io.messagecontract.report.Report;
import java.util.List;
import java.util.Set;

/**
 * Names documents of the contract by where they lie.
 *
 * @param folder what stands before the path of a document
 * @param documents the paths of all documents
 */
record ContractPlaces(String folder, Set<String> documents) {

  static ContractPlaces of(String location, Contract contract) {
    String folder = location.substring(0, location.lastIndexOf('/') + 1);
    return new ContractPlaces(folder, contract.documents().paths());
  }

  /** Returns a report about messages: the contract is what findings are related to. */
  Report in(Report report) {
    return report.findings(report.findings().stream().map(this::related).toList());
  }

  /** Returns findings that are about the contract itself. */
  List<Finding> ofContract(List<Finding> findings) {
    return findings.stream().map(finding -> related(finding).at(in(finding.location()))).toList();
  }

  private Finding related(Finding finding) {
    return finding.related(place -> new Related(place.label(), in(place.location())));
  }

  private Location in(Location place) {
    return documents.contains(place.source())
        ? new Location(folder + place.source(), place.pointer(), place.position(), place.excerpt())
        : place;
  }
}
