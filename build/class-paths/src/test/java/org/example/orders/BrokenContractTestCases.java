package org.example.orders;

import io.messagecontract.junit.ConsumerTest;
import io.messagecontract.junit.MessageContract;
import io.messagecontract.junit.ReceivedMessage;

/** Run by {@link SameResultsTests}. */
@MessageContract("classpath:/org/example/orders/broken.yaml")
class BrokenContractTestCases {

  @ConsumerTest
  void neverRuns(ReceivedMessage message) {}
}
