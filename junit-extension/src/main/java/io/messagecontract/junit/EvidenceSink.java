package io.messagecontract.junit;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.MessageId;
import io.messagecontract.evidence.Reading;
import io.messagecontract.validate.Observation;

/** Takes what a {@link MessageVerifier} has shown of a message. */
@FunctionalInterface
interface EvidenceSink {

  /** Where no extension is, nothing is recorded. */
  EvidenceSink NOWHERE = (message, direction, observation, reading) -> {};

  /**
   * Takes what was shown.
   *
   * @param direction what the code under test does with the message
   * @param reading {@link Reading#UNKNOWN} where it writes
   */
  void record(MessageId message, Direction direction, Observation observation, Reading reading);
}
