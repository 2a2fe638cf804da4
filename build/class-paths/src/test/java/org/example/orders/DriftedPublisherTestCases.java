package org.example.orders;

import io.messagecontract.junit.MessageContract;
import io.messagecontract.junit.ProducerTest;
import io.messagecontract.junit.PublishedMessages;
import java.util.Map;

/** Run by {@link SameResultsTests}. */
@MessageContract("classpath:/org/example/orders/asyncapi.yaml")
class DriftedPublisherTestCases {

  @ProducerTest("OrderPlaced")
  void publishesADriftedMessage(PublishedMessages published) throws Exception {
    published.record("orders", Json.write(Map.of("name", "OrderPlaced")));
    published.record("order", Json.write(Map.of("name", "OrderPlaced")));
  }
}
