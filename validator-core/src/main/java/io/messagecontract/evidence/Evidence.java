package io.messagecontract.evidence;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.MessageId;
import io.messagecontract.validate.Observation;
import java.util.Optional;

/**
 * What one run of one test has shown of one message. It holds names and values that the contract
 * documents and nothing else of the message.
 *
 * @param contract the contract that it was held against
 * @param message which message of the contract it was
 * @param direction what the code under test did with it: a producer's test sends, a consumer's test
 *     receives
 * @param outcome how the test ended
 * @param test the test, such as {@code org.acme.ListenerTests#copesWith}
 * @param sample what the test was fed with, such as {@code without userId}, if with several
 * @param observation what the message showed
 * @param reading what the consumer was shown to read and to ignore
 * @since 0.1.0
 */
public record Evidence(
    TestedContract contract,
    MessageId message,
    Direction direction,
    Outcome outcome,
    String test,
    Optional<String> sample,
    Observation observation,
    Reading reading) {}
