package io.messagecontract.examples.producer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;

/** The service and a real broker, in this JVM. */
@SpringBootTest
@EmbeddedKafka(
    kraft = true,
    partitions = 1,
    topics = SessionProducerDemo.TOPIC,
    bootstrapServersProperty = "spring.kafka.bootstrap-servers")
class SessionProducerTests {

  private static final String PRINTED =
      """
      A record for mpv2SessionHistory breaks the contract:
      ERROR  type   message:1:47   (GameSessionKickedEvent, envelope)
         /version: expected integer, found string.
         contract  event.schema.json:8:26
           8 |     "version": { "type": "integer" },
             |                          ^^^^^^^^^
      sent  GameSessionCreatedEvent
      sent  GameSessionJoinedEvent
      sent  GameSessionMembersChangedEvent
      sent  GameSessionKickedEvent
      sent  GameSessionMembersChangedEvent
      """;

  @Test
  void sendsWhatKeepsTheContractAndNothingElse(
      @Autowired KafkaTemplate<String, String> kafka, @Autowired EmbeddedKafkaBroker broker)
      throws Exception {
    assertThat(SessionProducerDemo.play(kafka, broker.getBrokersAsString()))
        .containsExactlyElementsOf(PRINTED.lines().toList());
  }
}
