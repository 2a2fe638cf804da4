package io.messagecontract.usage;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.MessageId;
import io.messagecontract.evidence.Evidence;
import io.messagecontract.evidence.Outcome;
import io.messagecontract.evidence.Reading;
import io.messagecontract.evidence.TestedContract;
import io.messagecontract.validate.Observation;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Evidence of what tests read, as far as it matters here. */
public final class ShownReadings {

  private static final TestedContract CONTRACT =
      new TestedContract("0".repeat(64), "Orders", "1.0.0");

  private ShownReadings() {}

  /** Makes a record of a test that has read some places of a message and ignored others. */
  public static Evidence of(
      String test, MessageId message, List<String> read, List<String> ignored) {
    return new Evidence(
        CONTRACT,
        message,
        Direction.RECEIVE,
        Outcome.PASSED,
        test,
        Optional.empty(),
        Observation.NOTHING,
        new Reading(new TreeSet<>(read), new TreeSet<>(ignored)));
  }
}
