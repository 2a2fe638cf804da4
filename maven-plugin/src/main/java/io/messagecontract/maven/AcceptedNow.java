package io.messagecontract.maven;

import io.messagecontract.accept.AcceptedChange;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Nearest;
import io.messagecontract.finding.Severity;
import io.messagecontract.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Writes down that changes are accepted. */
record AcceptedNow(Settlement settlement, AcceptanceTerms terms, Log log) {

  private static final String PARAMETER = "fingerprint";
  private static final String ALL = "all";

  /**
   * Accepts changes.
   *
   * @param wanted their fingerprints, or {@code all}
   * @param drift what the comparison has found
   */
  Outcome accept(List<String> wanted, Report drift) throws MojoExecutionException {
    List<Finding> settled = drift.findings();
    Map<String, Finding> chosen = new LinkedHashMap<>();
    for (String name : wanted) {
      if (name.equalsIgnoreCase(ALL)) {
        settlement.open(settled).forEach(f -> chosen.putIfAbsent(Settlement.fingerprint(f), f));
      } else {
        find(name, settled).ifPresent(finding -> chosen.putIfAbsent(name, finding));
      }
    }
    List<AcceptedChange> entries = chosen.values().stream().map(terms::entry).toList();
    if (!entries.isEmpty()) {
      settlement.file().add(entries);
    }
    List<Finding> accepted = new ArrayList<>();
    chosen.values().forEach(f -> accepted.add(f.accepted(terms.entry(f).acceptance())));
    long left =
        settlement.open(settled).stream()
            .filter(finding -> !chosen.containsKey(Settlement.fingerprint(finding)))
            .count();
    return new Outcome(
        (entries.isEmpty()
                ? "nothing to accept"
                : "accepted "
                    + Counted.of(entries.size(), "change")
                    + " in "
                    + settlement.file().name())
            + (left == 0 ? "" : "; " + left + " more to be accepted or undone"),
        new Report(
            "accept",
            drift.contract(),
            drift.baselines(),
            drift.notes(),
            Map.of("accepted", entries.size()),
            Optional.empty(),
            accepted));
  }

  /** Returns nothing for a change that is accepted already, and says so. */
  private Optional<Finding> find(String name, List<Finding> settled) throws MojoExecutionException {
    List<Finding> found =
        settled.stream().filter(f -> Settlement.fingerprint(f).equals(name)).toList();
    Optional<AcceptedChange> entry = settlement.ledger().entry(name);
    if (entry.isPresent()) {
      if (found.stream().noneMatch(Settlement::isAccepted)) {
        throw BadParameter.of(
            PARAMETER,
            "names "
                + name
                + ", of which "
                + settlement.file().name()
                + " has an entry that does not hold any more: correct it or remove it first");
      }
      log.info(name + " is accepted already, by " + entry.get().owner());
      return Optional.empty();
    }
    if (found.isEmpty()) {
      throw unknown(name, settled);
    }
    if (found.get(0).severity() == Severity.INFO && settlement.failOn() != Severity.INFO) {
      throw BadParameter.of(
          PARAMETER, "names " + name + ", which is only a note: it needs no acceptance");
    }
    return found.stream().findFirst();
  }

  private MojoExecutionException unknown(String name, List<Finding> settled) {
    List<Finding> open = settlement.open(settled);
    List<String> names = open.stream().map(Settlement::fingerprint).toList();
    String near = Nearest.to(name, names).isEmpty() ? "" : Nearest.question(name, names) + " ";
    return BadParameter.of(
        PARAMETER,
        "names \""
            + name
            + "\", but no change has this fingerprint; "
            + (open.isEmpty()
                ? "nothing has to be accepted"
                : near
                    + "to be accepted: "
                    + open.stream()
                        .map(f -> Settlement.fingerprint(f) + " (" + f.rule() + ")")
                        .collect(Collectors.joining(", "))));
  }
}
