package io.messagecontract.examples.producer;

import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;

/** The service: what it is made of, and its start. */
@SpringBootApplication(proxyBeanMethods = false)
class SessionProducer {

  public static void main(String[] arguments) {
    SpringApplication.run(SessionProducer.class, arguments);
  }

  @Bean
  SessionPublisher publisher(KafkaTemplate<String, String> kafka) {
    return new SessionPublisher(kafka::send, () -> UUID.randomUUID().toString(), Clock.systemUTC());
  }
}
