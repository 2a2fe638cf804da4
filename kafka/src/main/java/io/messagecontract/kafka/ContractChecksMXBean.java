package io.messagecontract.kafka;

import java.util.Map;

/**
 * What one serializer, deserializer or interceptor has done, over JMX: {@code
 * io.messagecontract.kafka:type=…,client-id=…}. All numbers count records since it was configured.
 *
 * @since 0.1.0
 */
public interface ContractChecksMXBean {

  /** Returns whether there is a contract: without one, records pass only if that is configured. */
  boolean isContractLoaded();

  /** Returns how many records were judged. */
  long getChecked();

  /** Returns how many of them broke the contract. */
  long getRejected();

  /** Returns how many records without a value have passed; contracts say nothing of them. */
  long getTombstones();

  /** Returns how many were not judged: ignored topics, not in the sample, no contract. */
  long getPassed();

  /** Returns how many records were judged, by the name of the message; "" if it has none. */
  Map<String, Long> getCheckedByMessage();

  /** Returns how many records broke the contract, by the name of the message; "" if it has none. */
  Map<String, Long> getRejectedByMessage();
}
