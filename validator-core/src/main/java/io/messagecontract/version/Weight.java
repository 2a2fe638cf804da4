package io.messagecontract.version;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Verdict;
import java.util.Comparator;
import java.util.List;

/** How much changes ask of a version, least first. */
enum Weight {
  NOTHING,
  OTHER,
  BREAKING;

  /** Accepted changes weigh as much as others: they break all the same. */
  static Weight of(List<Finding> changes) {
    return changes.stream()
        .flatMap(change -> change.proof().stream())
        .map(Proof::verdict)
        .map(verdict -> verdict == Verdict.BREAKING ? BREAKING : OTHER)
        .max(Comparator.naturalOrder())
        .orElse(NOTHING);
  }
}
