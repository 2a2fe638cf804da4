package io.messagecontract.coverage;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Direction;
import io.messagecontract.evidence.Evidence;
import io.messagecontract.evidence.Outcome;
import io.messagecontract.evidence.TestedContract;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of some evidence counts for a contract: that of this contract, from tests that passed.
 *
 * @param contract the contract
 * @param counting the records that count
 * @param failed how many records are of this contract, and of tests that failed
 * @param foreign the records of other contracts, or of this one when it meant something else
 * @since 0.1.0
 */
public record ContractEvidence(
    Contract contract, List<Evidence> counting, int failed, List<Evidence> foreign) {

  private static final int DIGITS = 12;
  private static final int MOST_NAMED = 3;
  private static final String AGAIN = "run the tests again, held against this contract";

  /** Copies the lists. */
  public ContractEvidence {
    counting = List.copyOf(counting);
    foreign = List.copyOf(foreign);
  }

  /** Divides evidence into what counts and what does not. */
  public static ContractEvidence of(Contract contract, List<Evidence> all) {
    String digest = contract.digest();
    List<Evidence> own =
        all.stream().filter(one -> one.contract().digest().equals(digest)).toList();
    List<Evidence> counting = own.stream().filter(one -> one.outcome() == Outcome.PASSED).toList();
    List<Evidence> foreign =
        all.stream().filter(one -> !one.contract().digest().equals(digest)).toList();
    return new ContractEvidence(contract, counting, own.size() - counting.size(), foreign);
  }

  /** Returns the sides for which there is evidence that counts, in their own order. */
  public Set<Side> sides() {
    Set<Side> sides = new TreeSet<>();
    for (Side side : Side.values()) {
      if (counting.stream().anyMatch(one -> one.direction() == side.direction())) {
        sides.add(side);
      }
    }
    return sides;
  }

  /** Returns the records of one side. */
  List<Evidence> of(Side side) {
    Direction direction = side.direction();
    return counting.stream().filter(one -> one.direction() == direction).toList();
  }

  /**
   * Tells what is wrong with the evidence as a whole: that there is none, or that it is of another
   * contract.
   *
   * @param where the folders that were looked into, as users know them
   */
  public List<Finding> findings(String where) {
    if (!counting.isEmpty()) {
      return foreign.isEmpty() ? List.of() : List.of(someForeign());
    }
    if (failed > 0) {
      return List.of(
          none(
              failed == 1
                  ? "The one record of evidence in " + where + " is of a test that failed."
                  : "All "
                      + failed
                      + " records of evidence in "
                      + where
                      + " are of tests that failed.",
              "mend the tests and run them again"));
    }
    return List.of(
        foreign.isEmpty()
            ? none(
                "There is no evidence of tests in " + where + '.',
                "run tests with @ProducerTest or @ConsumerTest first, or name the folder that they"
                    + " write to")
            : allForeign(where));
  }

  private Finding none(String message, String hint) {
    return Finding.error("no-evidence", contract.location(), message).hint(hint);
  }

  private Finding allForeign(String where) {
    return Finding.error(
            "evidence-of-another-contract",
            contract.location(),
            "All evidence in "
                + where
                + " is of another contract: "
                + others()
                + ". This one is "
                + text(TestedContract.of(contract))
                + '.')
        .hint(AGAIN);
  }

  private Finding someForeign() {
    return Finding.of(
            "evidence-of-another-contract",
            Severity.WARNING,
            contract.location(),
            (foreign.size() == 1
                    ? "1 record of evidence is of another contract and does not count: "
                    : foreign.size()
                        + " records of evidence are of another contract and do not count: ")
                + others()
                + ". This one is "
                + text(TestedContract.of(contract))
                + '.')
        .hint("delete the folder, and " + AGAIN);
  }

  private String others() {
    List<String> names =
        foreign.stream().map(one -> text(one.contract())).distinct().sorted().toList();
    int more = names.size() - MOST_NAMED;
    return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static String text(TestedContract tested) {
    return '"'
        + tested.title()
        + "\" "
        + tested.version()
        + " ("
        + tested.digest().substring(0, DIGITS)
        + ')';
  }
}
