package org.example.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.junit.ConsumerTest;
import io.messagecontract.junit.Expectation;
import io.messagecontract.junit.MessageContract;
import io.messagecontract.junit.MessageVerifier;
import io.messagecontract.junit.ReceivedMessage;
import io.messagecontract.sample.SampleKind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@MessageContract("classpath:/org/example/orders/asyncapi.yaml")
class ListenerTests {

  @ConsumerTest
  void copesWith(ReceivedMessage message, MessageVerifier verifier) throws Exception {
    assertThat(Json.read(message.text())).containsEntry("name", message.message());
    if (message.kind() != SampleKind.UNKNOWN) {
      verifier.documented().assertConforms(message.text());
    }
  }

  @ConsumerTest(invalid = true, expect = Expectation.IGNORE)
  void ignores(ReceivedMessage message) {
    assertThat(message.breach()).isPresent();
  }

  @Test
  void reads(MessageVerifier verifier) {
    assertThat(
            verifier
                .assertReads(
                    "OrderPlaced", body -> Json.read(new String(body, StandardCharsets.UTF_8)))
                .ignored())
        .isEmpty();
  }
}
