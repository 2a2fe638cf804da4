package org.example.orders;

import io.messagecontract.junit.MessageContract;
import io.messagecontract.junit.ProducerTest;
import io.messagecontract.junit.PublishedMessages;
import java.util.List;
import java.util.Map;

@MessageContract("classpath:/org/example/orders/asyncapi.yaml")
class PublisherTests {

  @ProducerTest("OrderPlaced")
  void tellsOfOrders(PublishedMessages published) throws Exception {
    Map<String, ?> order =
        Map.of(
            "name", "OrderPlaced",
            "id", "3f0a7b1e-52f4-4c8e-9a57-0c8f6f1f2a11",
            "placedAt", "2026-01-02T03:04:05Z",
            "customer", "Ada",
            "email", "ada@example.org",
            "total", 19.99,
            "payment", Map.of("card", "1234"),
            "lines", List.of(Map.of("article", "A-100", "count", 1)));
    published.record("orders", Json.write(order));
  }
}
