package io.messagecontract.examples.consumer;

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
    partitions = 1,
    topics = SessionConsumerDemo.TOPIC,
    bootstrapServersProperty = "spring.kafka.bootstrap-servers")
class SessionConsumerTests {

  private static final String PRINTED =
      """
      kept  GameSessionCreatedEvent
      kept  GameSessionEndedEvent
      on mpv2SessionHistory-dlt  {"sessionId": "s-1", "name": "GameSessionJoinedEvent", "version": "1"}
            type: /version: expected integer, found string.
      on mpv2SessionHistory-dlt  {"sessionId": "s-1", "name": "GameSessionKickedEvent", "version": 1e40}
            java.lang.IllegalArgumentException
      """;

  @Test
  void goesOnAfterRecordsThatItCannotTake(
      @Autowired KafkaTemplate<String, byte[]> kafka,
      @Autowired SessionHistory history,
      @Autowired EmbeddedKafkaBroker broker) {
    assertThat(SessionConsumerDemo.play(kafka, history, broker.getBrokersAsString()))
        .containsExactlyElementsOf(PRINTED.lines().toList());
  }
}
