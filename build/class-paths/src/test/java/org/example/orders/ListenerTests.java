package org.example.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.junit.ConsumerTest;
import io.messagecontract.junit.MessageContract;
import io.messagecontract.junit.MessageVerifier;
import io.messagecontract.junit.ReceivedMessage;

@MessageContract("classpath:/org/example/orders/asyncapi.yaml")
class ListenerTests {

  @ConsumerTest
  void copesWith(ReceivedMessage message, MessageVerifier verifier) throws Exception {
    assertThat(Json.read(message.text())).containsEntry("name", message.message());
    verifier.assertConforms(message.text());
  }
}
