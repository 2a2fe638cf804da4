package org.example.orders;

import io.messagecontract.junit.ConsumerTest;
import io.messagecontract.junit.MessageContract;
import io.messagecontract.junit.ReceivedMessage;

/** Run by {@link SameResultsTests}. */
@MessageContract("classpath:/org/example/orders/asyncapi.yaml")
class BrokenListenerTestCases {

  @ConsumerTest
  void copesWithPlacedOrdersOnly(ReceivedMessage message) throws Exception {
    if (!Json.read(message.text()).containsKey("total")) {
      throw new IllegalStateException("no total: " + message.text());
    }
  }
}
